package gezhi.web.seeing;

import gezhi.access.admission.Admission;
import gezhi.access.admission.AdmissionFigures;
import gezhi.access.admission.Why;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How full the server is, and how many requests it has let in, made to wait, and refused, by reason. */
final class AdmissionMeters implements MeterBinder {

    private final Admission admission;

    AdmissionMeters(Admission admission) {
        this.admission = admission;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "gezhi.admission.at.work", AdmissionFigures::atWork, "Requests in work");
        gauge(registry, "gezhi.admission.waiting", AdmissionFigures::waiting, "Requests that wait for their turn");
        gauge(
                registry,
                "gezhi.admission.waiting.parties",
                AdmissionFigures::waitingParties,
                "Counties whose requests wait");
        gauge(registry, "gezhi.admission.long.work", AdmissionFigures::longWork, "Imports and exports that run");
        counter(registry, "gezhi.admission.admitted", AdmissionFigures::admitted, "Requests that were let in");
        counter(registry, "gezhi.admission.waited", AdmissionFigures::waited, "Requests that had to wait before");
        for (Why why : Why.values()) {
            FunctionCounter.builder("gezhi.admission.refused", admission, a -> a.figures()
                            .refused()
                            .getOrDefault(why, 0L))
                    .tag("why", why.name().toLowerCase(Locale.ROOT))
                    .description("Requests that were told to come again")
                    .register(registry);
        }
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<AdmissionFigures> figure, String what) {
        Gauge.builder(name, admission, a -> figure.applyAsDouble(a.figures()))
                .description(what)
                .register(registry);
    }

    private void counter(MeterRegistry registry, String name, ToDoubleFunction<AdmissionFigures> figure, String what) {
        FunctionCounter.builder(name, admission, a -> figure.applyAsDouble(a.figures()))
                .description(what)
                .register(registry);
    }
}
