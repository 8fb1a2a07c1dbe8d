using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Import.Importing;

namespace PaperGraph.Import.Recognition;

/// <summary>Finds what entries on record say otherwise with a vocabulary.</summary>
/// <param name="Topics">Recognises with it.</param>
/// <param name="Difference">What lies between it and the one that everything was recognised with; null where nobody knows, so that every entry is looked at.</param>
/// <param name="Added">Topics whose words are to be written back also where they were found before.</param>
internal sealed record RecognitionRun(TopicReading Topics, VocabularyDifference? Difference, IReadOnlySet<Id<Topic>> Added)
{
    private readonly EntryRecognition _recognition = new(Topics);

    /// <summary>Whether nothing can be found otherwise.</summary>
    public bool IsNeedless => Difference is { IsNone: true };

    public List<EntryFindings> Find(IReadOnlyList<KeptEntry> entries, IReadOnlyDictionary<Id<Paper>, Paper> papers, CancellationToken cancellationToken)
    {
        var findings = new List<EntryFindings>();
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var paper = papers.GetValueOrDefault(entry.Reading.Paper.Id);
            if (Difference is { } difference && !JudgesAdded(entry.Reading) && !EntryRecognition.TextsOf(entry, paper).Any(difference.MayShowIn))
                continue;
            var found = _recognition.Recognise(entry, paper);
            if (EntryRecognition.Differ(entry.Reading, found) || NamesAdded(found) || JudgesAdded(found))
                findings.Add(new EntryFindings(entry, found));
        }

        return findings;
    }

    // What a person says of a topic waits where the topic is gone.
    private bool JudgesAdded(EntryReading entry) => entry.Paper.Judgements.Any(judgement => Added.Contains(judgement.Topic));

    private bool NamesAdded(EntryReading found) => Added.Count > 0
        && (found.Paper.Mentions.Concat(found.Annotations.SelectMany(annotation => annotation.Mentions)).Any(mention => Added.Contains(mention.Topic))
            || found.Paper.Tags.Concat(found.Annotations.SelectMany(annotation => annotation.Tags)).Any(tag => tag.Topic is { } topic && Added.Contains(topic)));
}
