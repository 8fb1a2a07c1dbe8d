using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PaperGraph.Core.Timeline;

/// <summary>A calendar month, written <c>2023-07</c>.</summary>
public readonly record struct Month : IComparable<Month>
{
    private const string Format = "yyyy-MM";

    private readonly int _months;

    private Month(int months) => _months = months;

    /// <summary>The month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999 or the month outside 1 to 12.</exception>
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        _months = (year * 12) + number - 1;
    }

    /// <summary>From 1 to 9999.</summary>
    public int Year => _months / 12;

    /// <summary>From 1 to 12.</summary>
    public int Number => (_months % 12) + 1;

    /// <summary>Months since the year 0: consecutive months are consecutive numbers.</summary>
    public int Ordinal => _months;

    /// <summary>The month with that <see cref="Ordinal" />.</summary>
    public static Month FromOrdinal(int ordinal) => new(ordinal);

    /// <summary>The month after this one.</summary>
    public Month Next() => new(_months + 1);

    /// <summary>Reads <c>2023-07</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Month month)
    {
        var isOne = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = isOne ? new Month(day.Year, day.Month) : default;
        return isOne;
    }

    /// <inheritdoc />
    public int CompareTo(Month other) => _months.CompareTo(other._months);

    /// <summary>For a person: <c>July 2023</c>.</summary>
    public string ToSentence() =>
        new DateOnly(Year, Number, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string ToString() => $"{Year:D4}-{Number:D2}";
}
