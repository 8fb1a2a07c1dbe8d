using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Papers;

/// <summary>Finds one paper by exactly one of its keys.</summary>
internal sealed class PaperLookup(IPaperStore store)
{
    private static readonly string[] Keys = ["id", "url", "doi", "arxivId", "title"];

    public async Task<Paper?> FindAsync(FieldCall call)
    {
        var arguments = call.Arguments;
        var given = Keys.Where(key => arguments.Find<object>(key) is not null).ToList();
        if (given.Count != 1)
            throw RequestException.BadInput($"A paper is asked for by exactly one of {string.Join(", ", Keys)}; {Named(given)} given.");
        if (given[0] == "id")
            return await FindByIdAsync(arguments.Get<string>("id"), call.Cancellation);
        foreach (var key in KeysOf(given[0], arguments))
        {
            if (await store.FindPaperAsync(key, call.Cancellation) is { } paper)
                return paper;
        }

        return null;
    }

    private async Task<Paper?> FindByIdAsync(string text, CancellationToken cancellationToken) =>
        Id<Paper>.TryParse(text, out var id)
            ? (await store.FindPapersAsync([id], cancellationToken)).GetValueOrDefault(id)
            : null;

    private static IEnumerable<WorkKey> KeysOf(string name, Arguments arguments) => name switch
    {
        "url" => UrlKeys(arguments.Get<Uri>("url")),
        "title" => [WorkKey.Title(arguments.Get<string>("title"))],
        "doi" => WrittenKeys.FindDoi(arguments.Get<string>("doi")) is { } doi
            ? [WorkKey.Doi(doi)]
            : throw RequestException.BadInput($"“{arguments.Get<string>("doi")}” is no DOI; one looks like 10.1101/2020.04.08.20057679."),
        _ => WrittenKeys.FindArxivId(arguments.Get<string>("arxivId")) is { } id
            ? [WorkKey.Arxiv(id)]
            : throw RequestException.BadInput($"“{arguments.Get<string>("arxivId")}” is no arXiv id; one looks like 1811.07391 or cs/0112017."),
    };

    // A resolver's address names a work as well as its DOI or arXiv id does.
    private static IEnumerable<WorkKey> UrlKeys(Uri url)
    {
        yield return WorkKey.Url(url);
        if (WrittenKeys.IsDoiResolver(url) && WrittenKeys.FindDoi(url.AbsoluteUri) is { } doi)
            yield return WorkKey.Doi(doi);
        if (WrittenKeys.IsArxiv(url) && WrittenKeys.FindArxivId(url.AbsoluteUri) is { } id)
            yield return WorkKey.Arxiv(id);
    }

    private static string Named(List<string> given) => given.Count == 0 ? "none is" : $"{string.Join(" and ", given)} are";
}
