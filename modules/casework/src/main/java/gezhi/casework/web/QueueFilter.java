package gezhi.casework.web;

import gezhi.casework.CaseQuery;
import java.io.Serializable;

/** What the menus above a list have chosen. */
public class QueueFilter implements Serializable {

    private static final long serialVersionUID = 1;

    private String category;
    private String township;
    private String channel;

    void read(CaseQuery query) {
        category = query.category();
        township = query.township();
        channel = query.channel();
    }

    CaseQuery on(CaseQuery query) {
        return query.withCategory(category).withTownship(township).withChannel(channel);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTownship() {
        return township;
    }

    public void setTownship(String township) {
        this.township = township;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
