namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>The line an entry begins with: its host twice, then the document's name and its count, where the page showed them.</summary>
internal readonly ref struct HostLine
{
    private const int MaxHostBytes = 260;

    private HostLine(ReadOnlySpan<byte> host, ReadOnlySpan<byte> rest)
    {
        Host = host;
        Rest = rest;
    }

    public ReadOnlySpan<byte> Host { get; }

    /// <summary>The name and the count, of which nothing tells where one ends and the other begins.</summary>
    public ReadOnlySpan<byte> Rest { get; }

    public static bool TryParse(ReadOnlySpan<byte> line, out HostLine parsed)
    {
        parsed = default;
        var blank = line[..Math.Min(line.Length, MaxHostBytes)].IndexOf((byte)' ');
        if (blank <= 0)
            return false;
        var host = line[..blank];
        var again = line[(blank + 1)..];
        if (!again.StartsWith(host) || !DomainName.IsOne(host))
            return false;
        var rest = again[blank..].TrimEnd(" \t"u8);
        if (rest.Length > 0 && " \t.,;:!?)/"u8.Contains(rest[0]))
            return false;
        parsed = new HostLine(host, rest);
        return true;
    }
}
