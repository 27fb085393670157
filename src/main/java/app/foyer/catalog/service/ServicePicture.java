package app.foyer.catalog.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The picture of a service: a JPEG of our own making. */
@Entity
@Table(name = "service_picture")
public class ServicePicture {

    @Id
    @Column(name = "service_id")
    private Long serviceId;

    private byte[] content;

    private String sign;

    protected ServicePicture() {
        // for Jakarta Persistence
    }

    static ServicePicture of(long service) {
        var picture = new ServicePicture();
        picture.serviceId = service;
        return picture;
    }

    ServicePicture show(byte[] jpeg, String newSign) {
        content = jpeg.clone();
        sign = newSign;
        return this;
    }

    byte[] content() {
        return content.clone();
    }

    String sign() {
        return sign;
    }
}
