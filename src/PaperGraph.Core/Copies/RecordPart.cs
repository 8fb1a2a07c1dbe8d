using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Copies;

/// <summary>A part of what a store has on record, small enough for one transaction.</summary>
/// <remarks>
/// They come in the order of the cases. Of each import, in the order of the imports, there is one that begins it, any number that go on with it, and
/// one that ends it; only of an import that stands is there what was read.
/// </remarks>
public abstract record RecordPart
{
    private RecordPart()
    {
    }

    /// <summary>The whole vocabulary: its topics, and what its file says of them. What people say of them is in the <see cref="Log" />.</summary>
    public sealed record Vocabulary(IReadOnlyList<Topic> Topics, IReadOnlyList<TopicDefinition> Definitions) : RecordPart;

    /// <summary>Tags and people under the names by which they were first met, whether or not they are seen.</summary>
    public sealed record Names(IReadOnlyList<Tag> Tags, IReadOnlyList<Person> People) : RecordPart;

    /// <summary>Works that were ever met, in the order in which they were.</summary>
    public sealed record Works(IReadOnlyList<KnownWork> Known) : RecordPart;

    /// <summary>Annotations that were ever met.</summary>
    public sealed record Annotations(IReadOnlyList<MetAnnotation> Known) : RecordPart;

    /// <summary>A reading of a file.</summary>
    public sealed record ImportBegins(ImportStart Start) : RecordPart;

    /// <summary>What was read in it. What annotations are known by stands in <see cref="Annotations" /> alone.</summary>
    public sealed record ImportGoesOn(ImportBatch Batch) : RecordPart;

    /// <summary>How it ended, and whether it is the reading that stands for its file.</summary>
    public sealed record ImportEnds(Import Import, bool IsStanding) : RecordPart;

    /// <summary>The log, some changes at a time and in its order, with what people said in them.</summary>
    public sealed record Log(IReadOnlyList<ChangeDraft> Changes) : RecordPart;

    /// <summary>Tags with the topics that they name now.</summary>
    public sealed record NamedTopics(IReadOnlyList<Tag> Tags) : RecordPart;

    /// <summary>That everything was recognised with the vocabulary, whose fingerprint this is; left out where it is not.</summary>
    public sealed record Recognised(string By) : RecordPart;
}
