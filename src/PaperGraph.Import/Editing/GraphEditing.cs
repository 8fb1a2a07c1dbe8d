using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;

namespace PaperGraph.Import.Editing;

/// <summary>All that people can say.</summary>
internal sealed class GraphEditing(
    PaperAdding adding, PaperCorrecting correcting, PaperRemoving removing, PaperMerging merging, PaperLinking links, PaperTagging tags, AnnotationEditing annotations,
    TopicJudging judging, TopicDefining defining, TopicRemoving topics, SessionPlanning planning, SessionChanging changing, SessionEnding ending, SessionArranging arranging, Undoing undoing) : IEditing
{
    public Task<Edit> AddPaperAsync(NewPaper paper, Editor by, CancellationToken cancellationToken) => adding.AddAsync(paper, by, cancellationToken);

    public Task<Edit> UpdatePaperAsync(Id<Paper> id, PaperUpdate update, Editor by, CancellationToken cancellationToken) =>
        correcting.UpdateAsync(id, update, by, cancellationToken);

    public Task<Edit> RemovePaperAsync(Id<Paper> id, Editor by, CancellationToken cancellationToken) => removing.RemoveAsync(id, by, cancellationToken);

    public Task<Edit> MergePapersAsync(Id<Paper> into, IReadOnlyList<Id<Paper>> from, Editor by, CancellationToken cancellationToken) =>
        merging.MergeAsync(into, from, by, cancellationToken);

    public Task<Edit> UnmergePaperAsync(Id<Paper> from, Id<Paper> part, Editor by, CancellationToken cancellationToken) =>
        merging.UnmergeAsync(from, part, by, cancellationToken);

    public Task<Edit> AnnotateAsync(Id<Paper> paper, NewAnnotation annotation, Editor by, CancellationToken cancellationToken) =>
        annotations.WriteAsync(paper, annotation, by, cancellationToken);

    public Task<Edit> EditAnnotationAsync(Id<Annotation> id, AnnotationUpdate update, Editor by, CancellationToken cancellationToken) =>
        annotations.EditAsync(id, update, by, cancellationToken);

    public Task<Edit> RemoveAnnotationAsync(Id<Annotation> id, Editor by, CancellationToken cancellationToken) => annotations.RemoveAsync(id, by, cancellationToken);

    public Task<Edit> LinkPapersAsync(PaperLink link, Editor by, CancellationToken cancellationToken) => links.LinkAsync(link, by, cancellationToken);

    public Task<Edit> UnlinkPapersAsync(PaperLink link, Editor by, CancellationToken cancellationToken) => links.UnlinkAsync(link, by, cancellationToken);

    public Task<Edit> TagPaperAsync(Id<Paper> paper, string tag, Editor by, CancellationToken cancellationToken) => tags.TagAsync(paper, tag, by, cancellationToken);

    public Task<Edit> UntagPaperAsync(Id<Paper> paper, string tag, Editor by, CancellationToken cancellationToken) => tags.UntagAsync(paper, tag, by, cancellationToken);

    public Task<Edit> JudgeTopicAsync(Id<Paper> paper, string topic, TopicVerdict verdict, Editor by, CancellationToken cancellationToken) =>
        judging.JudgeAsync(paper, topic, verdict, by, cancellationToken);

    public Task<Edit> DefineTopicAsync(TopicUpdate update, Editor by, CancellationToken cancellationToken) => defining.DefineAsync(update, by, cancellationToken);

    public Task<Edit> RemoveTopicAsync(string name, Editor by, CancellationToken cancellationToken) => topics.RemoveAsync(name, by, cancellationToken);

    public Task<Edit> ScheduleSessionAsync(NewSession session, Editor by, CancellationToken cancellationToken) => planning.ScheduleAsync(session, by, cancellationToken);

    public Task<Edit> UpdateSessionAsync(Id<Session> id, SessionUpdate update, Editor by, CancellationToken cancellationToken) =>
        changing.UpdateAsync(id, update, by, cancellationToken);

    public Task<Edit> CancelSessionAsync(Id<Session> id, Editor by, CancellationToken cancellationToken) => ending.CancelAsync(id, by, cancellationToken);

    public Task<Edit> RecordSessionAsync(Id<Session> id, SessionRecord record, Editor by, CancellationToken cancellationToken) =>
        ending.RecordAsync(id, record, by, cancellationToken);

    public Task<Edit> ArrangeSessionsAsync(SessionArrangement arrangement, Editor by, CancellationToken cancellationToken) =>
        arranging.ArrangeAsync(arrangement, by, cancellationToken);

    public Task<Edit> UndoAsync(Id<Change> change, Editor by, CancellationToken cancellationToken) => undoing.UndoAsync(change, by, cancellationToken);
}
