package app.foyer.testing;

/** What people look at Foyer with, and the database of the server that is looked at with it. */
public enum Screen {
    PHONE(390, 844, Databases.H2),
    DESKTOP(1280, 800, Databases.POSTGRESQL);

    private final int width;
    private final int height;
    private final Databases database;

    Screen(int width, int height, Databases database) {
        this.width = width;
        this.height = height;
        this.database = database;
    }

    FoyerServer server() {
        return FoyerServer.on(database);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTouched() {
        return this == PHONE;
    }
}
