using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Search;
using PaperGraph.GraphQL.Topics;

namespace PaperGraph.GraphQL.Annotations;

/// <summary>Reads the schema's <c>AnnotationFilter</c>. Tags and people that nobody knows hold for nothing; a topic has to be known.</summary>
internal sealed class AnnotationFilter(TopicLookup topics, IPaperStore store)
{
    public async Task<AnnotationSelection> ReadAsync(Arguments? where, CancellationToken cancellationToken) =>
        where is null
            ? AnnotationSelection.All
            : new AnnotationSelection
            {
                Text = SearchText.Read(where.Find<string>("text")),
                Paper = await FindPaperAsync(where.Find<string>("paper"), cancellationToken),
                By = where.FindList<string>("by")?.Select(PersonNames.IdOf).ToList(),
                Tags = where.FindList<string>("tags")?.Select(TagNames.IdOf).ToList(),
                Topics = await topics.FindIdsAsync(where.FindList<string>("topics"), cancellationToken),
                From = where.FindValue<Month>("from"),
                To = where.FindValue<Month>("to"),
            };

    private async Task<Id<Paper>?> FindPaperAsync(string? text, CancellationToken cancellationToken)
    {
        if (text is null)
            return null;
        if (!Id<Paper>.TryParse(text, out var id))
            throw RequestException.BadInput($"“{text}” is no paper's id.");
        // The annotations of a paper that was merged are those of the paper that it is part of.
        return (await store.FindPapersAsync([id], cancellationToken)).GetValueOrDefault(id)?.Id ?? id;
    }
}
