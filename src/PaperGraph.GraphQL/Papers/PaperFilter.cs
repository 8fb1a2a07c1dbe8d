using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Search;
using PaperGraph.GraphQL.Topics;

namespace PaperGraph.GraphQL.Papers;

/// <summary>Reads the schema's <c>PaperFilter</c>. Tags and people that nobody knows hold for nothing; a topic has to be known.</summary>
internal sealed class PaperFilter(TopicLookup topics)
{
    public async Task<PaperSelection> ReadAsync(Arguments? where, CancellationToken cancellationToken) =>
        where is null
            ? PaperSelection.All
            : new PaperSelection
            {
                Text = SearchText.Read(where.Find<string>("text")),
                Topics = await topics.FindIdsAsync(where.FindList<string>("topics"), cancellationToken),
                AnyTopic = await topics.FindIdsAsync(where.FindList<string>("anyTopic"), cancellationToken),
                IncludeNarrower = where.Get<bool>("includeNarrower"),
                Tags = where.FindList<string>("tags")?.Select(TagNames.IdOf).ToList(),
                AnnotatedBy = where.FindList<string>("annotatedBy")?.Select(PersonNames.IdOf).ToList(),
                Authors = where.FindList<string>("authors")?.Select(PersonNames.IdOf).ToList(),
                Kinds = where.FindList<PaperKind>("kinds"),
                Hosts = where.FindList<string>("hosts"),
                AnnotatedFrom = where.FindValue<Month>("annotatedFrom"),
                AnnotatedTo = where.FindValue<Month>("annotatedTo"),
                YearFrom = where.FindValue<int>("yearFrom"),
                YearTo = where.FindValue<int>("yearTo"),
                Discussed = where.FindValue<bool>("discussed"),
                Titled = where.FindValue<bool>("titled"),
            };
}
