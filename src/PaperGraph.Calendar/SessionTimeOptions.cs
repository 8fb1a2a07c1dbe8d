using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NodaTime;

namespace PaperGraph.Calendar;

/// <summary>When the group meets, where a session does not say.</summary>
public sealed class SessionTimeOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Sessions";

    private const string Format = "HH:mm";

    /// <summary>When a session begins of which only the day is said, as <c>17:00</c> in <see cref="TimeZone" />. Left out, it takes the whole day.</summary>
    public string? StartsAt { get; set; }

    /// <summary>Where the group is: a name of the IANA time zone database, as <c>Europe/Berlin</c>. Left out, times are UTC.</summary>
    public string? TimeZone { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(StartsAt) && FindTime() is null)
            yield return new ValidationResult($"{SectionName}:{nameof(StartsAt)} is “{StartsAt}”. It has to be a time of the day, as in 17:00.", [nameof(StartsAt)]);
        if (!string.IsNullOrEmpty(TimeZone) && FindZone() is null)
            yield return new ValidationResult($"{SectionName}:{nameof(TimeZone)} is “{TimeZone}”. It has to be the name of an IANA time zone, as in Europe/Berlin.", [nameof(TimeZone)]);
    }

    /// <summary>The time of the day; null where there is none.</summary>
    internal TimeOnly? FindTime() => TimeOnly.TryParseExact(StartsAt, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The time zone; null where there is none.</summary>
    /// <remarks>Offsets, which the package would take for names too, are none.</remarks>
    internal DateTimeZone? FindZone()
    {
        var known = DateTimeZoneProviders.Tzdb;
        return TimeZone is not null && known.Ids.Contains(TimeZone) ? known[TimeZone] : null;
    }
}
