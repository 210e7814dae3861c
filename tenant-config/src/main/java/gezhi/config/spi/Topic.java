package gezhi.config.spi;

import gezhi.config.settings.TopicParameter;
import gezhi.kernel.Label;
import java.util.List;

/**
 * A topic application (业务专题) that a county may switch on, declared by the module that implements it as a CDI bean.
 * What no module declares cannot be switched on.
 */
public interface Topic {

    /** The name under {@code topics} in {@code county.yaml}: small letters and hyphens, such as {@code work-safety}. */
    String name();

    /** The name in words. */
    Label label();

    /** What a county may set for it, each with a default. */
    List<TopicParameter> parameters();
}
