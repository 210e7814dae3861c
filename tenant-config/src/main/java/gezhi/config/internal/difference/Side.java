package gezhi.config.internal.difference;

import gezhi.config.CountyConfig;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.internal.yaml.Node.Mapping;

/**
 * One side of a comparison.
 *
 * @param head {@code county.yaml}, and what it says of the county itself
 * @param model the model with the county's choices laid over it
 * @param config all of it compiled
 */
public record Side(CountyHead head, Mapping model, CountyConfig config) {}
