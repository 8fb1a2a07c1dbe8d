namespace PaperGraph.Import.Works.Keys;

/// <summary>What the words of an entry know its work by.</summary>
internal sealed record WorkKeys(string? Doi, string? ArxivId, IReadOnlyList<Uri> Urls)
{
    public static WorkKeys None { get; } = new(null, null, []);

    /// <summary>All keys that a text shows.</summary>
    public static WorkKeys In(string text)
    {
        var urls = Addresses.FindAll(text);
        var unwrapped = text + ' ' + string.Join(' ', urls.Select(url => url.OriginalString));
        return new WorkKeys(Dois.Find(unwrapped), ArxivIds.Find(unwrapped), urls);
    }

    /// <summary>These, and those of the other where these have none.</summary>
    public WorkKeys Or(WorkKeys other) =>
        new(Doi ?? other.Doi, ArxivId ?? other.ArxivId, [.. Urls.Concat(other.Urls).Distinct()]);
}
