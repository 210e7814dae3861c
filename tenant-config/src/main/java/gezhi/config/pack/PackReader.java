package gezhi.config.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.pack.CategoriesFile;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.internal.pack.EmblemFile;
import gezhi.config.internal.pack.GridsFile;
import gezhi.config.internal.pack.PackFiles;
import gezhi.config.internal.pack.StructureFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads county packs. Whatever the input, the answer is a pack with its findings, never an exception but for what the
 * disk or the network refuses.
 */
public final class PackReader {

    private PackReader() {}

    /**
     * Reads a folder or an archive.
     *
     * @throws IOException when it cannot be read at all
     */
    public static CountyPack read(Path folderOrZip) throws IOException {
        if (!Files.isDirectory(folderOrZip)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(folderOrZip))) {
                return read(in);
            }
        }
        Findings findings = new Findings();
        return pack(PackFiles.ofFolder(folderOrZip, findings), findings);
    }

    /**
     * Reads an archive. At most 64 MB and 200 entries are taken out of it.
     *
     * @throws IOException when the stream breaks
     */
    public static CountyPack read(InputStream zip) throws IOException {
        Findings findings = new Findings();
        return pack(PackFiles.ofZip(zip, findings), findings);
    }

    private static CountyPack pack(Map<String, Document> files, Findings findings) {
        StructureFiles structure = new StructureFiles(findings);
        Document county = EmblemFile.inlined(
                files.getOrDefault("county.yaml", new Document("county.yaml", "")),
                files.get(EmblemFile.NAME),
                findings);
        Document categories =
                files.containsKey(CategoriesFile.NAME) ? files.get(CategoriesFile.NAME) : CategoriesFile.shipped();
        CountyHead head = CountyHead.read(county, findings);
        return new CountyPack(
                head.code(),
                head.name(),
                head.model(),
                head.region(),
                county,
                present(files, PackFiles.MODEL).orElse(null),
                present(files, "divisions.csv").map(structure::divisions).orElse(List.of()),
                present(files, "organisation.csv").map(structure::organisation).orElse(List.of()),
                present(files, "grids.geojson")
                        .map(file -> GridsFile.read(file, findings))
                        .orElse(List.of()),
                present(files, "staff.csv").map(structure::staff).orElse(List.of()),
                categories,
                CategoriesFile.read(categories, findings),
                findings.list());
    }

    /** A file that is there and could be decoded: what could not has its finding already. */
    private static Optional<Document> present(Map<String, Document> files, String name) {
        return Optional.ofNullable(files.get(name)).filter(file -> !file.text().isEmpty());
    }
}
