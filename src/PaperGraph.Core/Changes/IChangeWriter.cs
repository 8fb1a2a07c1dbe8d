namespace PaperGraph.Core.Changes;

/// <summary>How what people say gets into a store.</summary>
public interface IChangeWriter
{
    /// <summary>Takes in a change, whole or not at all. Once the task is done it is on disk and seen.</summary>
    /// <remarks>
    /// A change that takes another back makes what that one said count no more; one that takes such a change back makes it count again. What is said is laid
    /// over what was read, the latest on top, and is never touched by an import. Waits for an import that is running. Besides its papers the change names,
    /// as far as there is room, what these are part of, and the papers that its annotations were first met on.
    /// </remarks>
    /// <returns>
    /// The change as it stands in the log; null where, after <see cref="ChangeDraft.LookedAt" />, something else touched one of its papers or sessions, or the vocabulary is not
    /// the one of <see cref="ChangeDraft.VocabularyLookedAt" />: look again.
    /// </returns>
    /// <exception cref="ArgumentException">What it takes back is not there, or taken back already.</exception>
    Task<Change?> ChangeAsync(ChangeDraft draft, CancellationToken cancellationToken);
}
