package gezhi.web;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.access.Post;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.config.settings.Look;
import gezhi.grid.Unit;
import gezhi.grid.Units;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The header of every page: the county, and who works here with which posts. */
@Named
@RequestScoped
public class Shell {

    @Inject
    private CurrentUser current;

    @Inject
    private Configurations configurations;

    @Inject
    private Units units;

    @Inject
    private Language language;

    private ActiveUser user;
    private String county;
    private Look look = Look.USUAL;
    private List<String> posts;

    /** Reads the user and the names of the posts once. */
    @PostConstruct
    public void read() {
        user = current.get();
        Locale locale = language.getLocale();
        if (user.county().equals(CountyCode.PLATFORM)) {
            county = Messages.text(locale, "web.operator");
            posts = List.of(Messages.text(locale, "web.role.OPERATOR"));
            return;
        }
        CountyConfig config = configurations.current();
        county = config.name();
        look = config.settings().look();
        posts = user.posts().stream()
                .map(post -> role(post, config, locale) + " · " + unit(post))
                .toList();
    }

    private String role(Post post, CountyConfig config, Locale locale) {
        return config.flow().roles().containsKey(post.role())
                ? config.flow().roles().get(post.role()).label().in(locale)
                : Messages.text(locale, "web.role." + post.role());
    }

    private String unit(Post post) {
        return units.find(post.unit()).map(Unit::name).orElse(county);
    }

    /** Name of the county, or of the operation of the platform. */
    public String getCounty() {
        return county;
    }

    /** What stands in the header: the county's own name for the platform, or the product's. */
    public String getBrand() {
        return look.name() == null
                ? Messages.text(language.getLocale(), "web.product")
                : look.name().in(language.getLocale());
    }

    /** Whether the header bears a name of the county's own, which need not be followed by the county's. */
    public boolean isOwnBrand() {
        return look.name() != null;
    }

    /** The county's emblem as the address of a picture, null where it has none. */
    public String getEmblem() {
        return look.emblem() == null
                ? null
                : "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(look.emblem().getBytes(StandardCharsets.UTF_8));
    }

    /** The county's colours as the page's style, null where it has none of its own. */
    public String getColours() {
        return Colours.style(look);
    }

    /** The person's name. */
    public String getUser() {
        return user.name();
    }

    /** First character of the name. */
    public String getInitial() {
        String name = user.name();
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Name by which the person logs in. */
    public String getAccount() {
        return user.account();
    }

    /** The first post, and how many more. */
    public String getRole() {
        if (posts.isEmpty()) {
            return "";
        }
        return posts.size() == 1 ? posts.get(0) : posts.get(0) + " +" + (posts.size() - 1);
    }

    /** All posts: role and unit. */
    public List<String> getPosts() {
        return posts;
    }

    /** Whether there are cases to search. */
    public boolean isSearching() {
        return user.has(Permissions.CASE_READ);
    }

    /** The page with which this user begins. */
    public String getHome() {
        return home(user);
    }

    static String home(ActiveUser user) {
        if (user.has(Permissions.COUNTY_OPERATE)) {
            return "counties.xhtml";
        }
        return user.has(Permissions.CASE_READ) ? "queue.xhtml" : "error.xhtml?status=403";
    }
}
