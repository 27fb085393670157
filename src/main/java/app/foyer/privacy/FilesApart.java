package app.foyer.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts bytes aside as files, which are pictures unless their name has another ending, and leaves the file's name in their place. */
record FilesApart(Map<String, byte[]> files) {

    Map<String, Object> takenFrom(Map<String, Object> data) {
        var taken = new LinkedHashMap<String, Object>();
        data.forEach((name, content) -> taken.put(name, taken(name, content)));
        return taken;
    }

    @SuppressWarnings("unchecked") // the port says: maps by name
    private Object taken(String name, Object content) {
        if (content instanceof byte[] bytes) {
            var file = name.contains(".") ? name : name + ".jpg";
            files.put(file, bytes);
            return file;
        }
        if (content instanceof Map<?, ?> map) {
            return takenFrom((Map<String, Object>) map);
        }
        return content instanceof List<?> list
                ? list.stream().map(one -> taken(name, one)).toList()
                : content;
    }
}
