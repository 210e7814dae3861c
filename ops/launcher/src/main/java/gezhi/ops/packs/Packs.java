package gezhi.ops.packs;

import gezhi.ops.packs.PackDrawing.DrawnPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command {@code gezhi packs draw [DIR]}: draws the county packs of {@code DIR}, by default {@code tenant-config}. */
public final class Packs {

    private Packs() {}

    /** Exit code 0 when drawn, 1 when a source is missing or wrong, 2 when the command is not understood. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** The command without leaving the virtual machine; gives its exit code. */
    public static int run(String... args) {
        if (args.length < 1 || args.length > 2 || !args[0].equals("draw")) {
            System.err.println("Usage: gezhi packs draw [DIR]   (DIR: the folder tenant-config)");
            return 2;
        }
        Path folder = Path.of(args.length == 2 ? args[1] : "tenant-config");
        if (!Files.isDirectory(folder.resolve("sources"))) {
            System.err.println("No folder \"sources\" in " + folder.toAbsolutePath());
            return 1;
        }
        try {
            for (DrawnPack pack : new PackDrawing(folder).drawAll()) {
                System.out.printf(
                        "%s: %d townships, %d villages, %d units, %d general and %d dedicated grids, %d rows of staff%n",
                        pack.name(),
                        pack.townships(),
                        pack.villages(),
                        pack.units(),
                        pack.general(),
                        pack.dedicated(),
                        pack.staffRows());
            }
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("The packs could not be drawn: " + e.getMessage());
            return 1;
        }
    }
}
