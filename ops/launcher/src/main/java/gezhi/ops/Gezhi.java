package gezhi.ops;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The program behind {@code ops/bin/gezhi}: finds the command, runs it, and turns every failure into one sentence. */
public final class Gezhi {

    private Gezhi() {}

    /** Exit code 0 when the command did what it says, 1 when it could not, 2 when it was not understood. */
    public static void main(String[] args) {
        // A terminal without a locale would get question marks for every Chinese character.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(run(Arrays.asList(args), System.getenv().getOrDefault("GEZHI_TOOL", "gezhi")));
    }

    private static int run(List<String> args, String tool) {
        Path data = Arguments.defaultData();
        try {
            data = Arguments.dataOf(args);
            Commands.run(args, tool);
            return 0;
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.err.println("See: " + tool + " help");
            return 2;
        } catch (Refusal e) {
            System.err.println();
            System.err.println(e.getMessage());
            System.err.println(e.chinese());
            LauncherLog.failure(data, e);
            return 1;
        } catch (Exception e) {
            System.err.println();
            System.err.println("Something went wrong that the launcher has no better words for: " + e
                    + LauncherLog.failure(data, e)
                            .map(file -> " (details in " + file + ")")
                            .orElse("") + ".");
            System.err.println("启动程序遇到未预料的错误,详情见日志。");
            return 1;
        }
    }
}
