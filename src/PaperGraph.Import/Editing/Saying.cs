using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Recognition;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Editing;

/// <summary>Gets what people say into the store.</summary>
internal sealed class Saying(IPaperStore store, VocabularySource vocabulary, RecognitionWorker recognition, TimeProvider clock)
{
    private const int MostTries = 10;

    /// <summary>That something worked out before does not hold any more.</summary>
    public static Mistake Meanwhile { get; } = new(MistakeCode.Conflict, "Somebody changed the same meanwhile, and nothing was stored. Look again.");

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What topics are recognised with.</summary>
    /// <exception cref="StoreUnavailableException">They cannot be recognised yet.</exception>
    public TopicReading Topics => vocabulary.Current
        ?? throw new StoreUnavailableException($"{VocabularySource.FileName} is not read yet, or must be mended first: /health/ready says which. Try again when it is.");

    /// <summary>A change that is about papers.</summary>
    public Change Of(ChangeKind kind, Editor by, string summary, params IReadOnlyList<Id<Paper>> papers) => new()
    {
        Id = Id<Change>.New(),
        At = Now,
        By = by.Name,
        Kind = kind,
        Summary = summary,
        Papers = papers,
    };

    /// <summary>Looks at the graph and says something, where what was typed can be.</summary>
    public Task<Edit> SayAsync(Inspection inspection, Func<Task<Drafted>> look, CancellationToken cancellationToken) => inspection.Mistakes.Count > 0
        ? Task.FromResult<Edit>(new Edit.Refused(inspection.Mistakes))
        : SayAsync(look, cancellationToken);

    /// <summary>Looks at the graph and says something, once more where something else touched the same meanwhile.</summary>
    public async Task<Edit> SayAsync(Func<Task<Drafted>> look, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            // Another program may have changed the vocabulary.
            var version = (await vocabulary.RefreshAsync(cancellationToken))?.Version ?? ChangeDraft.WhateverWasChanged;
            var head = await store.FindHeadAsync(cancellationToken);
            switch (await look())
            {
                case Drafted.Refused(var mistakes):
                    return new Edit.Refused(mistakes);
                case Drafted.Words words when await store.ChangeAsync(DraftOf(words, head, version), cancellationToken) is { } said:
                    if (words.Topics is not null)
                        await recognition.HurryAsync(cancellationToken);
                    return new Edit.Done(said, words.About);
            }
        }

        throw new StoreUnavailableException("Others change the same all the time. Try again in a moment.");
    }

    /// <summary>Looks at the graph and says what was worked out when the log was so long; refused where something touched the same since.</summary>
    public async Task<Edit> SayOnceAsync(long lookedAt, Func<Task<Drafted>> look, CancellationToken cancellationToken)
    {
        switch (await look())
        {
            case Drafted.Refused(var mistakes):
                return new Edit.Refused(mistakes);
            case Drafted.Words words when await store.ChangeAsync(DraftOf(words, lookedAt, ChangeDraft.WhateverWasChanged), cancellationToken) is { } said:
                return new Edit.Done(said, words.About);
            default:
                return new Edit.Refused([Meanwhile]);
        }
    }

    private static ChangeDraft DraftOf(Drafted.Words words, long head, long version) => new(words.Change, head)
    {
        Entries = words.Entries,
        VocabularyLookedAt = version,
        SaidTopics = words.SaidTopics,
        SaidSessions = words.SaidSessions,
        Topics = words.Topics,
    };
}
