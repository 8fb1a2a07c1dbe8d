using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Editing;

/// <summary>Gets what people say into the store.</summary>
internal sealed class Saying(IPaperStore store, VocabularySource vocabulary, TimeProvider clock)
{
    private const int MostTries = 10;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What topics are recognised with.</summary>
    /// <exception cref="StoreUnavailableException">They cannot be recognised yet.</exception>
    public TopicReading Topics => vocabulary.Current
        ?? throw new StoreUnavailableException($"{VocabularySource.FileName} is not read yet, or must be mended first: /health/ready says which. Try again when it is.");

    /// <summary>A change that is about papers.</summary>
    public Change Of(ChangeKind kind, Editor by, string summary, params IReadOnlyList<Id<Paper>> papers) => new()
    {
        Id = Id<Change>.For($"{Guid.NewGuid():N}"),
        At = Now,
        By = by.Name,
        Kind = kind,
        Summary = summary,
        Papers = papers,
    };

    /// <summary>Looks at the graph and says something, once more where something else touched the same meanwhile.</summary>
    public async Task<Edit> SayAsync(Func<Task<Drafted>> look, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var head = await store.FindHeadAsync(cancellationToken);
            switch (await look())
            {
                case Drafted.Refused(var mistakes):
                    return new Edit.Refused(mistakes);
                case Drafted.Words(var change, var about, var entries)
                    when await store.ChangeAsync(new ChangeDraft(change, head) { Entries = entries }, cancellationToken) is { } said:
                    return new Edit.Done(said, about);
            }
        }

        throw new StoreUnavailableException("Others change the same paper all the time. Try again in a moment.");
    }
}
