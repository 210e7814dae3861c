package gezhi.config.rest;

import gezhi.config.Effect;
import gezhi.config.Preview;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/**
 * What publishing would do.
 *
 * @param revision the draft's
 * @param inForce number of the version in force, with which it is compared
 * @param publishable whether the check found no errors
 * @param replaces versions that were to come into force later and would not any more
 * @param differences the difference to the version in force, in words; empty when they mean the same
 * @param effect whom it touches
 * @param findings what the check found
 */
public record PreviewAnswer(
        String revision,
        int inForce,
        boolean publishable,
        List<Preview.Planned> replaces,
        List<DifferenceItem> differences,
        Effect effect,
        List<PackAnswer.Item> findings) {

    static PreviewAnswer of(Preview preview, HttpHeaders headers) {
        return new PreviewAnswer(
                preview.revision().toString(),
                preview.inForce(),
                preview.publishable(),
                preview.replaces(),
                DifferenceItem.of(preview.differences(), Requests.locale(headers)),
                preview.effect(),
                Requests.items(preview.findings(), headers));
    }
}
