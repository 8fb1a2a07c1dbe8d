namespace PaperGraph.Faults.Programs;

/// <summary>A folder of seeds and a place for a library, both gone at the end, and how the program is told of them.</summary>
internal sealed class ServedLibrary : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-faults-");
    private readonly bool _isOnNeo4j;

    /// <param name="isOnNeo4j">Whether it is on the server that the environment names.</param>
    public ServedLibrary(bool isOnNeo4j = false)
    {
        _isOnNeo4j = isOnNeo4j;
        Directory.CreateDirectory(Folder);
        LibraryPath = Path.Combine(_home.FullName, "library");
    }

    /// <summary>What is imported.</summary>
    public string Folder => Path.Combine(_home.FullName, "seeds");

    /// <summary>Where the embedded library is.</summary>
    public string LibraryPath { get; init; }

    /// <summary>The database of the embedded library.</summary>
    public string DatabasePath => Path.Combine(LibraryPath, "papergraph.db");

    /// <summary>The checkout's seeds are what is imported.</summary>
    public ServedLibrary WithSeeds()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.Seeds))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        return this;
    }

    /// <summary>Puts a file into the folder, in one step.</summary>
    public void Write(string name, Action<Stream> write)
    {
        var half = Path.Combine(_home.FullName, $"{name}.half");
        using (var file = File.Create(half))
            write(file);
        File.Move(half, Path.Combine(Folder, name), overwrite: true);
    }

    /// <summary>Forgets all that was imported into the embedded store.</summary>
    public void DeleteLibrary()
    {
        if (Directory.Exists(LibraryPath))
            Directory.Delete(LibraryPath, recursive: true);
    }

    /// <summary>Starts the program on it, and waits until it listens.</summary>
    public Task<RunningProgram> StartAsync(params IEnumerable<string> settings) => RunningProgram.StartAsync(Settings(settings));

    /// <summary>What the program is told of it, and more.</summary>
    public IEnumerable<string> Settings(params IEnumerable<string> more) =>
    [
        "--urls=http://127.0.0.1:0", $"--Storage:Path={LibraryPath}", $"--Import:Folder={Folder}", "--Import:WatchEvery=00:00:00.2",
        "--Limits:MaxPageSize=10000", "--Limits:MaxCost=100000000", "--Limits:MaxAliases=100000", "--Limits:MaxTokens=1000000", "--Limits:Timeout=00:01:00",
        .. _isOnNeo4j ? Neo4jServer.Settings() : [],
        .. more,
    ];

    /// <inheritdoc />
    public void Dispose() => _home.Delete(recursive: true);
}
