package app.foyer.testing;

import com.unboundid.asn1.ASN1Element;
import com.unboundid.asn1.ASN1Sequence;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.util.ssl.cert.CertException;
import com.unboundid.util.ssl.cert.PublicKeyAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.SignatureAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.SubjectAlternativeNameExtension;
import com.unboundid.util.ssl.cert.X509CertificateExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The certificate of a server in a test, which signs itself and is good for an hour. */
record OwnCertificate(X509Certificate certificate, PrivateKey key) {

    private static final String NAME = "server";
    private static final char[] PASSWORD = "only in memory".toCharArray();

    /** @param address for which it is good, such as {@code 127.0.0.1} */
    static OwnCertificate of(String address) {
        try {
            var now = System.currentTimeMillis();
            var made = com.unboundid.util.ssl.cert.X509Certificate.generateSelfSignedCertificate(
                    SignatureAlgorithmIdentifier.SHA_256_WITH_RSA,
                    PublicKeyAlgorithmIdentifier.RSA,
                    2048,
                    new DN("CN=" + NAME),
                    now - Duration.ofMinutes(5).toMillis(),
                    now + Duration.ofHours(1).toMillis(),
                    new X509CertificateExtension(
                            SubjectAlternativeNameExtension.SUBJECT_ALTERNATIVE_NAME_OID, false, named(address)));
            return new OwnCertificate(
                    (X509Certificate) made.getFirst().toCertificate(),
                    made.getSecond().getPrivate());
        } catch (CertException | com.unboundid.ldap.sdk.LDAPException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of names with one in it, which is an IP address (the seventh kind of name). */
    private static byte[] named(String address) throws IOException {
        var kind = (byte) 0x87;
        var name = new ASN1Element(kind, InetAddress.getByName(address).getAddress());
        return new ASN1Sequence(name).encode();
    }

    /** For the server that shows it. */
    SSLContext shown() {
        try {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(NAME, key, PASSWORD, new X509Certificate[] {certificate});
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For somebody who trusts it, and nobody else. */
    SSLContext trusted() {
        try {
            var known = KeyStore.getInstance("PKCS12");
            known.load(null, null);
            known.setCertificateEntry(NAME, certificate);
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
