using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Editing;

/// <summary>What people can say of the graph. Each is one change in the log, whole or not at all.</summary>
/// <remarks>Texts are kept as they come. Any of them can throw <see cref="StoreUnavailableException" />, also where topics cannot be recognised yet.</remarks>
public interface IEditing
{
    /// <summary>Adds a paper.</summary>
    /// <returns>About the paper; a duplicate where it is there already.</returns>
    Task<Edit> AddPaperAsync(NewPaper paper, Editor by, CancellationToken cancellationToken);

    /// <summary>Says what a paper is.</summary>
    /// <returns>About the paper.</returns>
    Task<Edit> UpdatePaperAsync(Id<Paper> id, PaperUpdate update, Editor by, CancellationToken cancellationToken);

    /// <summary>Takes a paper and its annotations out of sight; no import brings them back.</summary>
    /// <returns>About the paper.</returns>
    Task<Edit> RemovePaperAsync(Id<Paper> id, Editor by, CancellationToken cancellationToken);

    /// <summary>Makes papers parts of another: they are seen no more by themselves, and whoever asks for them finds that one.</summary>
    /// <param name="into">The paper that they are part of from now on.</param>
    /// <param name="from">What becomes part of it, with all that is part of that already.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>About the paper that they are part of.</returns>
    Task<Edit> MergePapersAsync(Id<Paper> into, IReadOnlyList<Id<Paper>> from, Editor by, CancellationToken cancellationToken);

    /// <summary>Makes a part of a paper one of its own again, as it would be if it never had been merged.</summary>
    /// <param name="from">The paper that it is part of.</param>
    /// <param name="part">The part.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>About the paper that is one of its own again.</returns>
    Task<Edit> UnmergePaperAsync(Id<Paper> from, Id<Paper> part, Editor by, CancellationToken cancellationToken);

    /// <summary>Writes an annotation.</summary>
    /// <returns>About the annotation.</returns>
    Task<Edit> AnnotateAsync(Id<Paper> paper, NewAnnotation annotation, Editor by, CancellationToken cancellationToken);

    /// <summary>Says what an annotation says.</summary>
    /// <returns>About the annotation.</returns>
    Task<Edit> EditAnnotationAsync(Id<Annotation> id, AnnotationUpdate update, Editor by, CancellationToken cancellationToken);

    /// <summary>Takes an annotation out of sight; no import brings it back.</summary>
    /// <returns>About the annotation.</returns>
    /// <exception cref="EditForbiddenException">It is somebody else's.</exception>
    Task<Edit> RemoveAnnotationAsync(Id<Annotation> id, Editor by, CancellationToken cancellationToken);

    /// <summary>Says what one paper has to do with another; a link has no evidence yet.</summary>
    /// <returns>About the paper that it leads from; a duplicate where that is there already.</returns>
    Task<Edit> LinkPapersAsync(PaperLink link, Editor by, CancellationToken cancellationToken);

    /// <summary>Says that one paper has nothing such to do with another, whatever is read.</summary>
    /// <returns>About the paper that the link led from.</returns>
    Task<Edit> UnlinkPapersAsync(PaperLink link, Editor by, CancellationToken cancellationToken);

    /// <summary>Puts a tag on a paper.</summary>
    /// <returns>About the paper; a duplicate where it, or an annotation of it, carries the tag already.</returns>
    Task<Edit> TagPaperAsync(Id<Paper> paper, string tag, Editor by, CancellationToken cancellationToken);

    /// <summary>Takes a tag off a paper, wherever it has it from; its annotations keep theirs.</summary>
    /// <returns>About the paper.</returns>
    Task<Edit> UntagPaperAsync(Id<Paper> paper, string tag, Editor by, CancellationToken cancellationToken);

    /// <summary>Says whether a paper touches a topic, or leaves that to what is recognised.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="topic">A name or an alias of the topic.</param>
    /// <param name="verdict">What is said of it.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>About the paper; a duplicate where that is said already.</returns>
    Task<Edit> JudgeTopicAsync(Id<Paper> paper, string topic, TopicVerdict verdict, Editor by, CancellationToken cancellationToken);

    /// <summary>Says what a topic is: one that is there by this name, or a new one.</summary>
    /// <returns>About the topic. What touches it is recognised by then, unless that takes long; then it goes on by itself.</returns>
    Task<Edit> DefineTopicAsync(TopicUpdate update, Editor by, CancellationToken cancellationToken);

    /// <summary>Takes a topic out of the vocabulary; no reading of the vocabulary's file brings it back.</summary>
    /// <returns>About the topic.</returns>
    Task<Edit> RemoveTopicAsync(string name, Editor by, CancellationToken cancellationToken);

    /// <summary>Plans a session.</summary>
    /// <returns>About the session.</returns>
    Task<Edit> ScheduleSessionAsync(NewSession session, Editor by, CancellationToken cancellationToken);

    /// <summary>Says what a session is, unless it is cancelled.</summary>
    /// <returns>About the session.</returns>
    Task<Edit> UpdateSessionAsync(Id<Session> id, SessionUpdate update, Editor by, CancellationToken cancellationToken);

    /// <summary>Says that a session that was planned is not held.</summary>
    /// <returns>About the session.</returns>
    Task<Edit> CancelSessionAsync(Id<Session> id, Editor by, CancellationToken cancellationToken);

    /// <summary>Says that a session was held, unless it is cancelled; of one that was, what else there is to say.</summary>
    /// <returns>About the session.</returns>
    Task<Edit> RecordSessionAsync(Id<Session> id, SessionRecord record, Editor by, CancellationToken cancellationToken);

    /// <summary>Plans several sessions, as one change.</summary>
    /// <returns>About the first of them; a conflict where something touched one of them, or one of their papers, since they were worked out.</returns>
    Task<Edit> ArrangeSessionsAsync(SessionArrangement arrangement, Editor by, CancellationToken cancellationToken);

    /// <summary>Takes a change back, or, of a change that took another back, brings that back.</summary>
    /// <returns>About the change that does it.</returns>
    /// <exception cref="EditForbiddenException">Somebody else said it.</exception>
    Task<Edit> UndoAsync(Id<Change> change, Editor by, CancellationToken cancellationToken);
}
