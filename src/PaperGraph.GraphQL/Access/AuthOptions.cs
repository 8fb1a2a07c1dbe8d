using System.ComponentModel.DataAnnotations;

namespace PaperGraph.GraphQL.Access;

/// <summary>Who may ask the server.</summary>
public sealed class AuthOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Auth";

    /// <summary>The keys, each under a name or a number of its own.</summary>
    public IDictionary<string, KeyOptions> Keys { get; } = new Dictionary<string, KeyOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether everybody may read, where there are keys or tokens for those who write.</summary>
    public bool AnonymousRead { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from key in Keys
        from mistake in key.Value.FindMistakes(key.Key)
        select new ValidationResult($"{SectionName}:{nameof(Keys)}:{key.Key}{mistake}", [nameof(Keys)]);
}
