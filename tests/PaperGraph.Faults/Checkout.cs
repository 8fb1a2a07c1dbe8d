namespace PaperGraph.Faults;

/// <summary>The checkout that this was built from.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>PaperGraph.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The seeds' folder.</summary>
    public static string Seeds => Path.Combine(Root, "seeds");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PaperGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above this program holds PaperGraph.sln.");
    }
}
