using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Import.Editing;

/// <summary>What came of looking at the graph to say something.</summary>
internal abstract record Drafted
{
    private Drafted()
    {
    }

    /// <summary>It can be said.</summary>
    public sealed record Words(Change Change, NodeId About, IReadOnlyList<EntryReading> Entries) : Drafted
    {
        /// <summary>What is said of topics.</summary>
        public IReadOnlyList<SaidTopic> SaidTopics { get; init; } = [];

        /// <summary>What is said of sessions.</summary>
        public IReadOnlyList<SaidSession> SaidSessions { get; init; } = [];

        /// <summary>The topics that there are from then on; null where they stay.</summary>
        public IReadOnlyList<Topic>? Topics { get; init; }
    }

    /// <summary>It cannot.</summary>
    public sealed record Refused(IReadOnlyList<Mistake> Mistakes) : Drafted;

    public static Drafted Refuse(Mistake mistake) => new Refused([mistake]);

    public static Drafted NotFound(string what, string id, params string[] path) => Refuse(Missing(what, id, path));

    public static Mistake Missing(string what, string id, params string[] path) => new(MistakeCode.NotFound, $"There is no {what} {id}.") { Path = path, Value = id };
}
