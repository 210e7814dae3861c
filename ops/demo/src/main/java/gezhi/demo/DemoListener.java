package gezhi.demo;

import java.io.IOException;

/** Is told how far the loading has come; an exception ends it after what is stored. */
@FunctionalInterface
public interface DemoListener {

    /** So many of the county's demonstration cases are there. */
    void progress(int cases, int total) throws IOException;
}
