package gezhi.casework.internal;

import gezhi.casework.NewReport;
import gezhi.casework.internal.model.Spot;
import gezhi.config.Category;
import gezhi.config.CountyConfig;

/**
 * A report whose form is right.
 *
 * @param report with its texts cleaned
 * @param config the version of the configuration under which the case begins
 * @param category the platform's own where the report names none
 * @param spot the place that it names, unknown when it names none
 */
record CheckedReport(NewReport report, CountyConfig config, Category category, Spot spot) {}
