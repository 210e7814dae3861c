package gezhi.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder that holds everything one installation writes: database, logs, secrets, accounts. A marker file says that
 * the folder is ours, a lock that we are the only launcher using it.
 */
final class DataDirectory implements AutoCloseable {

    static final String MARKER = ".gezhi-data";
    private static final String LOCK = "gezhi.lock";
    private static final long MEGABYTE = 1024L * 1024;

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Opens the folder, creating it when it is missing, and stops what a killed launcher left running on it. Refuses a
     * folder that is neither empty nor ours.
     */
    static DataDirectory open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            boolean empty = !Files.exists(root) || isEmpty(root);
            if (!empty && !Files.isRegularFile(root.resolve(MARKER))) {
                throw new Refusal(
                        root + " is not empty and was not made by Gezhi, so nothing is written or deleted there;"
                                + " name another folder with --data.",
                        root + " 不是空目录,也不是格治的数据目录,不会在其中写入或删除任何内容;请用 --data 指定其他目录。");
            }
            PrivateFiles.folder(root);
            if (!Files.isWritable(root)) {
                throw notWritable(root, null);
            }
            requireOwner(root);
            if (empty) {
                PrivateFiles.write(root.resolve(MARKER), "layout=1\n");
            }
            var data = new DataDirectory(root, lock(root));
            Leftovers.stop(root);
            PrivateFiles.folder(data.logs());
            return data;
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }

    /** Refuses when the disk has not got that much room left. */
    void requireSpace(long megabytes) {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new Refusal(
                        "The disk under " + root + " has " + free + " MB left; at least " + megabytes
                                + " MB are needed.",
                        root + " 所在磁盘仅剩 " + free + " MB,至少需要 " + megabytes + " MB。");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path accounts() {
        return root.resolve("accounts.csv");
    }

    Secrets secrets() {
        return new Secrets(root.resolve("secrets.properties"));
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws everything away that is in the folder. */
    void wipe() {
        try (var entries = Files.list(root)) {
            for (Path entry : entries.toList()) {
                if (!List.of(MARKER, LOCK).contains(entry.getFileName().toString())) {
                    PrivateFiles.deleteTree(entry);
                }
            }
            PrivateFiles.folder(logs());
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }

    // PostgreSQL takes only files of its own user, and root would leave files behind that the owner cannot write.
    private static void requireOwner(Path root) throws IOException {
        Object process = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (!process.equals(Files.getAttribute(root, "unix:uid"))) {
            String owner = Files.getOwner(root).getName();
            throw new Refusal(
                    "The data folder " + root + " belongs to the user " + owner + "; start Gezhi as " + owner + ".",
                    "数据目录 " + root + " 属于用户 " + owner + ";请以该用户身份启动。");
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new Refusal(
                    "Another Gezhi is running with the data in " + root
                            + "; stop it, or name another folder with --data.",
                    "另一个格治进程正在使用 " + root + ";请先停止它,或用 --data 指定其他目录。");
        }
        return channel;
    }

    private static boolean isEmpty(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new Refusal(root + " is a file, not a folder.", root + " 是文件,不是目录。");
        }
        try (var entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Refusal notWritable(Path root, Exception cause) {
        return new Refusal(
                "The data folder " + root + " cannot be created or written: " + reason(cause) + ".",
                "数据目录 " + root + " 无法创建或写入。",
                cause);
    }

    private static String reason(Exception cause) {
        if (cause == null || cause instanceof java.nio.file.AccessDeniedException) {
            return "no permission";
        }
        return String.valueOf(cause.getMessage());
    }
}
