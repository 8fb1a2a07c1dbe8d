using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Topics;

/// <summary>Finds topics by the names that a filter gives; each has to be known.</summary>
internal sealed class TopicLookup(IPaperStore store)
{
    public async Task<IReadOnlyList<Id<Topic>>?> FindIdsAsync(IReadOnlyList<string>? names, CancellationToken cancellationToken)
    {
        if (names is null or [])
            return names is null ? null : [];
        var found = await store.FindTopicsByNameAsync([.. names.Distinct()], cancellationToken);
        return [.. names.Select(name => found.TryGetValue(name, out var topic) ? topic.Id : throw Unknown(name))];
    }

    public async Task<Id<Topic>?> FindIdAsync(string? name, CancellationToken cancellationToken) =>
        name is null ? null : (await FindIdsAsync([name], cancellationToken))?[0];

    private static RequestException Unknown(string name) =>
        RequestException.BadInput($"There is no topic “{name}”. `topics(contains: …)` lists names and aliases.");
}
