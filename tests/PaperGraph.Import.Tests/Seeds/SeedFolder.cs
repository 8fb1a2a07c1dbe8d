namespace PaperGraph.Import.Tests.Seeds;

/// <summary>The repository's own seeds, wherever the tests run from.</summary>
internal static class SeedFolder
{
    public static string Dump => Path.Combine(Root(), "seeds", "deep-learning.hypothesis.txt");

    public static string Topics => Path.Combine(Root(), "seeds", "topics.yaml");

    public static string Curation => Path.Combine(Root(), "seeds", "curation.yaml");

    public static byte[] DumpBytes() => File.ReadAllBytes(Dump);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PaperGraph.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds PaperGraph.sln.");
    }
}
