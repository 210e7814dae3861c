package gezhi.access.admission;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The network of an address: people who share one share its turn. */
final class Network {

    private static final int IPV6_BYTES = 8;

    private Network() {}

    /** The first three bytes of an IPv4 address, the first 64 bits of an IPv6 address; any other text as it is. */
    static String of(String address) {
        if (address == null) {
            return "";
        }
        if (address.indexOf(':') < 0) {
            int last = address.lastIndexOf('.');
            return last < 0 ? address : address.substring(0, last);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length - 1, IPV6_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
