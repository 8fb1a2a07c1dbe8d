using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Keeps what is said, and answers what a test wants.</summary>
internal sealed class FakeEditing : IEditing
{
    /// <summary>What was said, in order: the editor, what it is about, and the words.</summary>
    public List<(Editor By, object About, object? Words)> Said { get; } = [];

    /// <summary>What is answered; null for that it is done.</summary>
    public Func<NodeId, Edit>? Answer { get; set; }

    public Task<Edit> AddPaperAsync(NewPaper paper, Editor by, CancellationToken cancellationToken) => SayAsync(by, Id<Paper>.For(paper.Title), paper);

    public Task<Edit> UpdatePaperAsync(Id<Paper> id, PaperUpdate update, Editor by, CancellationToken cancellationToken) => SayAsync(by, id, update);

    public Task<Edit> RemovePaperAsync(Id<Paper> id, Editor by, CancellationToken cancellationToken) => SayAsync(by, id, null);

    public Task<Edit> MergePapersAsync(Id<Paper> into, IReadOnlyList<Id<Paper>> from, Editor by, CancellationToken cancellationToken) => SayAsync(by, into, from);

    public Task<Edit> UnmergePaperAsync(Id<Paper> from, Id<Paper> part, Editor by, CancellationToken cancellationToken) => SayAsync(by, part, from);

    public Task<Edit> AnnotateAsync(Id<Paper> paper, NewAnnotation annotation, Editor by, CancellationToken cancellationToken) => SayAsync(by, paper, annotation);

    public Task<Edit> EditAnnotationAsync(Id<Annotation> id, AnnotationUpdate update, Editor by, CancellationToken cancellationToken) => SayAsync(by, id, update);

    public Task<Edit> RemoveAnnotationAsync(Id<Annotation> id, Editor by, CancellationToken cancellationToken) => SayAsync(by, id, null);

    public Task<Edit> LinkPapersAsync(PaperLink link, Editor by, CancellationToken cancellationToken) => SayAsync(by, link.From, (true, link));

    public Task<Edit> UnlinkPapersAsync(PaperLink link, Editor by, CancellationToken cancellationToken) => SayAsync(by, link.From, (false, link));

    public Task<Edit> TagPaperAsync(Id<Paper> paper, string tag, Editor by, CancellationToken cancellationToken) => SayAsync(by, paper, (true, tag));

    public Task<Edit> UntagPaperAsync(Id<Paper> paper, string tag, Editor by, CancellationToken cancellationToken) => SayAsync(by, paper, (false, tag));

    public Task<Edit> JudgeTopicAsync(Id<Paper> paper, string topic, TopicVerdict verdict, Editor by, CancellationToken cancellationToken) =>
        SayAsync(by, paper, (topic, verdict));

    public Task<Edit> DefineTopicAsync(TopicUpdate update, Editor by, CancellationToken cancellationToken) => SayAsync(by, TopicNames.IdOf(update.Name), update);

    public Task<Edit> RemoveTopicAsync(string name, Editor by, CancellationToken cancellationToken) => SayAsync(by, TopicNames.IdOf(name), null);

    public Task<Edit> ScheduleSessionAsync(NewSession session, Editor by, CancellationToken cancellationToken) => SayAsync(by, Id<Session>.For(session.Title ?? "untitled"), session);

    public Task<Edit> UpdateSessionAsync(Id<Session> id, SessionUpdate update, Editor by, CancellationToken cancellationToken) => SayAsync(by, id, update);

    public Task<Edit> CancelSessionAsync(Id<Session> id, Editor by, CancellationToken cancellationToken) => SayAsync(by, id, null);

    public Task<Edit> RecordSessionAsync(Id<Session> id, SessionRecord record, Editor by, CancellationToken cancellationToken) => SayAsync(by, id, record);

    public Task<Edit> ArrangeSessionsAsync(SessionArrangement arrangement, Editor by, CancellationToken cancellationToken) => SayAsync(by, arrangement.Sessions[0].Session, arrangement);

    public Task<Edit> UndoAsync(Id<Change> change, Editor by, CancellationToken cancellationToken) => SayAsync(by, change, null);

    private Task<Edit> SayAsync<TNode>(Editor by, Id<TNode> about, object? words)
        where TNode : class
    {
        Said.Add((by, about, words));
        var change = new Change { Id = Id<Change>.For("said"), At = DateTimeOffset.UnixEpoch, Kind = ChangeKind.Paper, Summary = "Said." };
        return Task.FromResult(Answer?.Invoke(about.Node) ?? new Edit.Done(change, about.Node));
    }
}
