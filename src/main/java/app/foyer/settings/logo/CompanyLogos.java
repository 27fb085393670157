package app.foyer.settings.logo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class CompanyLogos {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<byte[]> content() {
        return Optional.ofNullable(em.find(CompanyLogo.class, CompanyLogo.THE_ONE))
                .map(CompanyLogo::content);
    }

    /** Of two who change it at the same moment the second waits. @param png null for none */
    void put(byte[] png) {
        em.find(CompanyLogo.class, CompanyLogo.THE_ONE, LockModeType.PESSIMISTIC_WRITE)
                .show(png);
    }
}
