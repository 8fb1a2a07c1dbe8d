using System.Globalization;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Recognition;

/// <summary>Brings everything on record in step with the vocabulary: what it finds otherwise than before is written back, some papers at a time and each of them whole, while others read and write.</summary>
/// <remarks>
/// It begins again where the vocabulary changes meanwhile, and looks again at what others touch meanwhile. What was broken off is done by the next run, in whichever
/// program: a store knows with which vocabulary everything in it was recognised.
/// </remarks>
internal sealed class RecordRecognition(IPaperStore store, VocabularySource vocabulary, TopicsAnew anew, TimeProvider clock, ILogger<RecordRecognition> log) : IDisposable
{
    private readonly SemaphoreSlim _running = new(1, 1);

    /// <summary>Does what is to be done, if anything is; ends when everything is recognised with the vocabulary that counts.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await _running.WaitAsync(cancellationToken);
        try
        {
            while (await vocabulary.RefreshAsync(cancellationToken) is { } topics && !await IsDoneAsync(topics, cancellationToken))
                await RecogniseAsync(topics, cancellationToken);
        }
        finally
        {
            _running.Release();
        }
    }

    public void Dispose() => _running.Dispose();

    private async Task<bool> IsDoneAsync(TopicReading topics, CancellationToken cancellationToken)
    {
        var state = await store.FindVocabularyStateAsync(cancellationToken);
        var isDone = state.Version == topics.Version && state.RecognisedVersion == state.Version && state.RecognisedBy == topics.Vocabulary.Fingerprint;
        if (isDone)
            vocabulary.NoteRecognised(topics);
        return isDone;
    }

    private async Task RecogniseAsync(TopicReading topics, CancellationToken cancellationToken)
    {
        var run = new RecognitionRun(topics, DifferenceTo(topics, await store.FindVocabularyStateAsync(cancellationToken)), (await store.ReadVocabularyAsync(cancellationToken)).Added);
        var papers = 0;
        if (!run.IsNeedless)
        {
            using var work = anew.Begin();
            RecordPlace? place = null;
            do
            {
                if (await RecogniseAsync(run, place, cancellationToken) is not { } page)
                    return;
                (place, papers) = (page.Next, papers + page.Papers);
            }
            while (place is not null);
        }

        await store.NoteRecognisedAsync(topics.Version, topics.Vocabulary.Fingerprint, cancellationToken);
        log.Recognised(topics.Vocabulary.Topics.Count, papers);
    }

    // Only where one step lies between: a run of a version in between may have written what neither of the two finds.
    private VocabularyDifference? DifferenceTo(TopicReading topics, VocabularyState state) =>
        vocabulary.Recognised is { } before && before.Version == state.RecognisedVersion && before.Vocabulary.Fingerprint == state.RecognisedBy
        && topics.Version == state.RecognisedVersion + 1
            ? VocabularyDifference.Between(before.Vocabulary, topics.Vocabulary)
            : null;

    /// <returns>Where the next page begins, and how many papers changed; null where the vocabulary is another by now.</returns>
    private async Task<(RecordPlace? Next, int Papers)?> RecogniseAsync(RecognitionRun run, RecordPlace? place, CancellationToken cancellationToken)
    {
        var changed = 0;
        while (true)
        {
            var head = await store.FindHeadAsync(cancellationToken);
            var page = await store.PageEntriesAsync(place, cancellationToken);
            var papers = await FindReadAlongAsync(page.Entries, cancellationToken);
            var findings = run.Find(page.Entries, papers, cancellationToken);
            var isSettled = true;
            foreach (var some in findings.GroupBy(one => one.Found.Paper.Id).Chunk(Change.MostPapers))
            {
                var isTaken = await store.ChangeAsync(DraftOf(run, head, some), cancellationToken) is not null;
                changed += isTaken ? some.Length : 0;
                isSettled &= isTaken;
            }

            if (isSettled)
                return (page.Next, changed);
            if ((await store.FindVocabularyStateAsync(cancellationToken)).Version != run.Topics.Version)
                return null;
        }
    }

    private async Task<IReadOnlyDictionary<Id<Paper>, Paper>> FindReadAlongAsync(IReadOnlyList<KeptEntry> entries, CancellationToken cancellationToken) =>
        await store.FindPapersAsync([.. entries.Where(EntryRecognition.IsReadAlong).Select(entry => entry.Reading.Paper.Id).Distinct()], cancellationToken);

    private ChangeDraft DraftOf(RecognitionRun run, long head, IGrouping<Id<Paper>, EntryFindings>[] some)
    {
        var papers = some.Select(ofPaper => ofPaper.Key).Order().ToList();
        var change = new Change
        {
            Id = Id<Change>.For($"{Guid.NewGuid():N}"),
            At = clock.GetUtcNow(),
            Kind = ChangeKind.Topic,
            Summary = $"Looked for topics anew, as the vocabulary changed: {papers.Count.ToString(CultureInfo.InvariantCulture)} {(papers.Count == 1 ? "paper" : "papers")}.",
            Papers = papers,
        };
        return new ChangeDraft(change, head) { VocabularyLookedAt = run.Topics.Version, Findings = [.. some.SelectMany(ofPaper => ofPaper)] };
    }
}
