package app.foyer.web.admin.setting;

import app.foyer.settings.SecondFactorDemand;
import app.foyer.settings.SecuritySettings;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.NumberForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who gets in, and for how long, as it stands on the page. */
public class SecuritySettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean signUp;
    private NumberForm minimumPasswordLength;
    private DurationForm resetLinkValid;
    private DurationForm setPasswordLinkValid;
    private DurationForm sessionIdle;
    private DurationForm sessionLongest;
    private NumberForm rememberedDays;
    private SecondFactorDemand secondFactor;
    private String embeddingSites;

    static SecuritySettingsForm of(SecuritySettings settings) {
        var form = new SecuritySettingsForm();
        form.signUp = settings.signUp();
        form.minimumPasswordLength = NumberForm.of(settings.minimumPasswordLength(), bounds("minimumPasswordLength"));
        form.resetLinkValid = length(settings.resetLinkValid(), "resetLinkValid");
        form.setPasswordLinkValid = length(settings.setPasswordLinkValid(), "setPasswordLinkValid");
        form.sessionIdle = length(settings.sessionIdle(), "sessionIdle");
        form.sessionLongest = length(settings.sessionLongest(), "sessionLongest");
        form.rememberedDays = NumberForm.of(settings.rememberedDays(), bounds("rememberedDays"));
        form.secondFactor = settings.secondFactor();
        form.embeddingSites =
                String.join("\n", settings.embeddingSites().stream().sorted().toList());
        return form;
    }

    private static DurationForm length(Duration length, String name) {
        return DurationForm.required(length, bounds(name));
    }

    private static Bounds bounds(String name) {
        return Bounds.of(SecuritySettings.class, name);
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        minimumPasswordLength.problem().ifPresent(found -> problems.put("minimumPasswordLength:amount", found));
        resetLinkValid.problem().ifPresent(found -> problems.put("resetLinkValid:amount", found));
        setPasswordLinkValid.problem().ifPresent(found -> problems.put("setPasswordLinkValid:amount", found));
        sessionIdle.problem().ifPresent(found -> problems.put("sessionIdle:amount", found));
        sessionLongest.problem().ifPresent(found -> problems.put("sessionLongest:amount", found));
        rememberedDays.problem().ifPresent(found -> problems.put("rememberedDays:amount", found));
        TypedSites.of(embeddingSites).problem().ifPresent(found -> problems.put("embeddingSites", found));
        if (problems.isEmpty() && idle().compareTo(longest()) > 0) {
            problems.put("sessionIdle:amount", Problem.of("admin.security.wrong.idle", longest()));
        }
        return problems;
    }

    /** Only to be asked when there are no problems. */
    SecuritySettings settings() {
        return new SecuritySettings(
                signUp,
                minimumPasswordLength.number(),
                resetLinkValid.length().orElseThrow(),
                setPasswordLinkValid.length().orElseThrow(),
                idle(),
                longest(),
                rememberedDays.number(),
                secondFactor,
                TypedSites.of(embeddingSites).origins());
    }

    private Duration idle() {
        return sessionIdle.length().orElseThrow();
    }

    private Duration longest() {
        return sessionLongest.length().orElseThrow();
    }

    public List<SecondFactorDemand> getDemands() {
        return List.of(SecondFactorDemand.values());
    }

    public boolean isSignUp() {
        return signUp;
    }

    public void setSignUp(boolean signUp) {
        this.signUp = signUp;
    }

    public NumberForm getMinimumPasswordLength() {
        return minimumPasswordLength;
    }

    public DurationForm getResetLinkValid() {
        return resetLinkValid;
    }

    public DurationForm getSetPasswordLinkValid() {
        return setPasswordLinkValid;
    }

    public DurationForm getSessionIdle() {
        return sessionIdle;
    }

    public DurationForm getSessionLongest() {
        return sessionLongest;
    }

    public NumberForm getRememberedDays() {
        return rememberedDays;
    }

    public SecondFactorDemand getSecondFactor() {
        return secondFactor;
    }

    public void setSecondFactor(SecondFactorDemand secondFactor) {
        this.secondFactor = secondFactor;
    }

    public String getEmbeddingSites() {
        return embeddingSites;
    }

    public void setEmbeddingSites(String embeddingSites) {
        this.embeddingSites = embeddingSites;
    }
}
