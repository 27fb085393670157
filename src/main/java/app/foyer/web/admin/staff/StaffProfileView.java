package app.foyer.web.admin.staff;

import app.foyer.catalog.staff.StaffMemberService;
import app.foyer.catalog.staff.StaffMemberService.Giveable;
import app.foyer.catalog.staff.StaffPictureService;
import app.foyer.customer.picture.SquarePicture;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tab of {@code /admin/staff-member.xhtml} with name, title, picture, and the services that somebody gives. */
@Named
@RequestScoped
public class StaffProfileView {

    private static final String TAB = "profile";
    private static final String FILE = "picture:file";
    private static final BesideFields FIELDS =
            new BesideFields("profileForm", Map.of("staff.name.", "name", "staff.title.", "title"));

    @Inject
    private StaffMemberView page;

    @Inject
    private StaffMemberService members;

    @Inject
    private StaffPictureService pictures;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private FacesWording wording;

    private String name = "";
    private String title = "";
    private Long[] services = {};
    private long seen;
    private Part file;

    @PostConstruct
    void read() {
        var member = page.getMember();
        if (member != null) {
            name = member.name();
            title = member.title();
            services = member.services().toArray(Long[]::new);
            seen = member.version();
        }
    }

    public String save() {
        return save(seen);
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long version) {
        try {
            members.change(page.member().id(), name, title, new HashSet<>(Arrays.asList(services)), version);
            return page.done("saved", TAB);
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
        }
        return null;
    }

    /** No more is read than is taken: one byte too many is enough to say so. */
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.beside(FILE, wording.here().text("staffing.picture.missing"));
            return null;
        }
        try (var content = file.getInputStream()) {
            pictures.replace(page.member().id(), content.readNBytes(SquarePicture.MAXIMUM_BYTES + 1));
            return page.done("picture", TAB);
        } catch (RefusedException refused) {
            Said.beside(FILE, wording.all(refused.refusals()));
            return null;
        }
    }

    public String removePicture() {
        pictures.remove(page.member().id());
        return page.done("noPicture", TAB);
    }

    /** Changes with the picture, so that a browser asks for the new one; null when there is none. */
    public Long getPicture() {
        var changed = pictures.changes().get(page.getMember().id());
        return changed == null ? null : changed.toEpochMilli();
    }

    /** Everything that is offered, by its number. */
    public Map<Long, String> getOffered() {
        var offered = new LinkedHashMap<Long, String>();
        for (Giveable service : members.giveable()) {
            offered.put(service.id(), service.name());
        }
        return offered;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public Long[] getServices() {
        return services;
    }

    public void setServices(Long[] services) {
        this.services = services;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
