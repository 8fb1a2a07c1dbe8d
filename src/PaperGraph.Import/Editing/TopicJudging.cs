using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;

namespace PaperGraph.Import.Editing;

/// <summary>Says whether papers touch topics.</summary>
internal sealed class TopicJudging(IPaperStore store, Saying saying)
{
    public Task<Edit> JudgeAsync(Id<Paper> id, string name, TopicVerdict verdict, Editor by, CancellationToken cancellationToken) => saying.SayAsync(
        async () =>
        {
            if (!(await store.FindPapersAsync([id], cancellationToken)).TryGetValue(id, out var paper))
                return Drafted.NotFound("paper", $"{id}", "paper");
            if (!(await store.FindTopicsByNameAsync([name], cancellationToken)).TryGetValue(name, out var topic))
                return Drafted.Refuse(new Mistake(MistakeCode.NotFound, $"There is no topic “{Shown.Short(name)}”, by name or alias. Define it first.") { Path = ["topic"], Value = name });
            return await FindVerdictAsync(paper, topic, cancellationToken) == verdict ? Drafted.Refuse(Same(paper, topic, verdict)) : DraftOf(paper, topic, verdict, by);
        },
        cancellationToken);

    private async Task<TopicVerdict> FindVerdictAsync(Paper paper, Topic topic, CancellationToken cancellationToken) =>
        (await store.FindTopicsOfPapersAsync([paper.Id], cancellationToken)).GetValueOrDefault(paper.Id, [])
            .FirstOrDefault(touch => touch.Key.Topic == topic.Id)?.Verdict ?? TopicVerdict.Recognised;

    private Drafted DraftOf(Paper paper, Topic topic, TopicVerdict verdict, Editor by)
    {
        var change = saying.Of(ChangeKind.Verdict, by, Sentence(paper, topic, verdict), paper.Id) with { Makes = [$"{paper.Id}.{topic.Id}"], Needs = [$"{paper.Id}", $"{topic.Id}"] };
        return new Drafted.Words(change, paper.Id.Node, [SaidReading.Entry(SaidReading.Of(paper.Id) with { Judgements = [new TopicJudgement(topic.Id, verdict)] })]);
    }

    private static string Sentence(Paper paper, Topic topic, TopicVerdict verdict) => verdict switch
    {
        TopicVerdict.Confirmed => $"{Shown.Quoted(paper.Title)} touches {topic.Name}.",
        TopicVerdict.Rejected => $"{Shown.Quoted(paper.Title)} does not touch {topic.Name}.",
        _ => $"Whether {Shown.Quoted(paper.Title)} touches {topic.Name} is left to what is recognised.",
    };

    private static Mistake Same(Paper paper, Topic topic, TopicVerdict verdict) => new(
        verdict == TopicVerdict.Recognised ? MistakeCode.NotFound : MistakeCode.Duplicate,
        verdict == TopicVerdict.Recognised
            ? $"Nobody said whether {Shown.Quoted(paper.Title)} touches {topic.Name}."
            : $"That is said already: {Sentence(paper, topic, verdict)}")
    {
        Path = ["verdict"],
        Value = verdict.ToString().ToUpperInvariant(),
    };
}
