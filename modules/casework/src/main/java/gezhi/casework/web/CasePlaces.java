package gezhi.casework.web;

import gezhi.casework.CaseView;
import gezhi.grid.MapFrame;
import gezhi.grid.Maps;
import gezhi.grid.PlaceMap;
import gezhi.grid.Point;
import gezhi.kernel.GridCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Draws where a case is. */
@RequestScoped
public class CasePlaces {

    @Inject
    private Maps maps;

    /** The grid of the place with what lies around it; null when no grid is known or it is no longer in force. */
    public PlaceMap draw(CaseView.Place place, MapFrame frame) {
        if (place == null || place.grid() == null) {
            return null;
        }
        Point pin = place.lon() == null ? null : new Point(place.lon(), place.lat());
        return maps.place(new GridCode(place.grid()), pin, frame).orElse(null);
    }
}
