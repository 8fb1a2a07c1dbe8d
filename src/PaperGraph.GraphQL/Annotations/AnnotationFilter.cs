using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Search;
using PaperGraph.GraphQL.Topics;

namespace PaperGraph.GraphQL.Annotations;

/// <summary>Reads the schema's <c>AnnotationFilter</c>. Tags and people that nobody knows hold for nothing; a topic has to be known.</summary>
internal sealed class AnnotationFilter(TopicLookup topics)
{
    public async Task<AnnotationSelection> ReadAsync(Arguments? where, CancellationToken cancellationToken) =>
        where is null
            ? AnnotationSelection.All
            : new AnnotationSelection
            {
                Text = SearchText.Read(where.Find<string>("text")),
                Paper = PaperOf(where.Find<string>("paper")),
                By = where.FindList<string>("by")?.Select(PersonNames.IdOf).ToList(),
                Tags = where.FindList<string>("tags")?.Select(TagNames.IdOf).ToList(),
                Topics = await topics.FindIdsAsync(where.FindList<string>("topics"), cancellationToken),
                From = where.FindValue<Month>("from"),
                To = where.FindValue<Month>("to"),
            };

    private static Id<Paper>? PaperOf(string? text) =>
        text is null ? null
        : Id<Paper>.TryParse(text, out var id) ? id
        : throw RequestException.BadInput($"“{text}” is no paper's id.");
}
