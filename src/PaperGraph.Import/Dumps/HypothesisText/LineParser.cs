using System.Text.Unicode;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Dumps.Lines;

namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>Makes entries of lines, one after the other.</summary>
internal sealed class LineParser(LineLedger ledger)
{
    private readonly EntryFoot _foot = new();
    private EntryBuilder? _entry;
    private Month? _month;
    private Place _place = Place.Start;
    private int _blanks;
    private int _number;

    /// <summary>What a line completes: the entry before it, or a problem.</summary>
    public DumpPart? Take(FileLine line)
    {
        _number++;
        if (!line.IsWhole)
            return Refuse(line.Bytes, $"The line is longer than {LineSource.MaxLineBytes / (1 << 20)} MiB and was left out. Break it into shorter ones.");
        if (line.Bytes.IndexOfAnyExcept(" \t"u8) < 0)
            return TakeBlank();
        if (line.Bytes.Contains((byte)0))
            return Refuse(line.Bytes, "The line holds NUL bytes, as binary files and UTF-16 do. Save the file as UTF-8 text.");
        if (!Utf8.IsValid(line.Bytes))
            return Refuse(line.Bytes, "The line is not UTF-8. Save the file as UTF-8 and import it again.");
        return _place switch
        {
            Place.Tags => TakeInTags(line.Bytes),
            Place.Annotators when _blanks == 0 => TakeBehindAnnotators(line.Bytes),
            Place.Url when _blanks == 0 => TakeBehindUrl(line.Bytes),
            _ => TakeAny(line.Bytes),
        };
    }

    /// <summary>The entry at the end of the file, if one is open.</summary>
    public DumpPart? Finish()
    {
        if (_place == Place.Tags)
            AcceptFoot();
        return Close();
    }

    private DumpPart? TakeBlank()
    {
        if (_place == Place.Tags)
            TakeFootAsText();
        _blanks++;
        ledger.Blank++;
        return null;
    }

    private DumpPart? TakeInTags(ReadOnlySpan<byte> line)
    {
        if (line.SequenceEqual("Annotators"u8))
        {
            AcceptFoot();
            return Pass(Place.Annotators);
        }

        if (line[0] is not ((byte)' ' or (byte)'\t'))
        {
            TakeFootAsText();
            return TakeText(line);
        }

        if (!_entry!.HasRoomFor(_foot.Bytes + line.Length)) // Place.Tags is reached within an entry alone.
            return RefuseTooMuch(line);
        _foot.Add(_number, Utf8Text.Trimmed(line));
        return null;
    }

    private DumpPart? TakeBehindAnnotators(ReadOnlySpan<byte> line) =>
        line.SequenceEqual("URL"u8)
            ? Pass(Place.Url)
            : Refuse(line, "Annotators are followed by URL, and by no names. Delete the line, or write it into the text above.");

    // Where a page showed the address after all, it is the entry's.
    private DumpPart? TakeBehindUrl(ReadOnlySpan<byte> line)
    {
        if (IsMonthOrHost(line) || _entry is null)
            return TakeAny(line);
        if (!Uri.TryCreate(Utf8Text.Trimmed(line), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return Refuse(line, "An entry ends with URL. Leave an empty line before what follows it.");
        _entry.Url = url;
        _entry.Reach(_number);
        ledger.Entry++;
        return null;
    }

    private DumpPart? TakeAny(ReadOnlySpan<byte> line)
    {
        // Behind text, a month or a host stands after an empty line; without one it is text that looks like it.
        if (_blanks > 0 || _place != Place.Text)
        {
            if (MonthLine.TryParse(line, out var month))
                return TakeMonth(month);
            if (HostLine.TryParse(line, out var host))
                return TakeHost(host);
        }

        if (_blanks == 0 && _place is Place.Host or Place.Text && line.SequenceEqual("Tags"u8))
        {
            _foot.Begin(_number, "Tags");
            _place = Place.Tags;
            return null;
        }

        return TakeText(line);
    }

    private DumpPart? TakeMonth(Month month)
    {
        var before = Close();
        _month = month;
        Pass(Place.Month);
        return before;
    }

    private DumpPart? TakeHost(HostLine line)
    {
        var before = Close();
        _entry = new EntryBuilder(_number, _month);
        _entry.Place(line);
        (_place, _blanks) = (Place.Host, 0);
        ledger.Entry++;
        return before;
    }

    private DumpPart? TakeText(ReadOnlySpan<byte> line)
    {
        if (_place == Place.Start)
            return Refuse(line, "Text stands before any month or host. Write the month above it, with one blank before it.");
        var before = _entry is null || _blanks >= 2 || _place is Place.Annotators or Place.Url ? OpenLocal() : null;
        if (_blanks > 0)
            _entry!.EndAnnotation(); // OpenLocal has opened one if there was none.
        if (!_entry!.HasRoomFor(line.Length))
            return RefuseTooMuch(line);
        (_place, _blanks) = (Place.Text, 0);
        AddParagraph(_number, Utf8Text.Trimmed(line));
        return before;
    }

    private DumpPart? OpenLocal()
    {
        var before = Close();
        _entry = new EntryBuilder(_number, _month);
        return before;
    }

    private DumpPart? Close()
    {
        if (_entry is null)
            return null;
        var entry = _entry.Build();
        _entry = null;
        ledger.Entries++;
        return new DumpPart.Understood(entry);
    }

    private void AcceptFoot()
    {
        ledger.Structural++;
        foreach (var (number, tag) in _foot.Lines.Skip(1))
        {
            _entry!.AddTag(number, tag); // A foot begins within an entry alone.
            ledger.Entry++;
        }
    }

    private void TakeFootAsText()
    {
        _place = Place.Text;
        foreach (var (number, text) in _foot.Lines)
            AddParagraph(number, text);
    }

    private void AddParagraph(int number, string text)
    {
        _entry!.AddParagraph(number, text); // Only called where an entry is open.
        ledger.Entry++;
    }

    private DumpPart? Pass(Place place)
    {
        (_place, _blanks) = (place, 0);
        _entry?.Reach(_number);
        ledger.Structural++;
        return null;
    }

    private static bool IsMonthOrHost(ReadOnlySpan<byte> line) => MonthLine.TryParse(line, out _) || HostLine.TryParse(line, out _);

    private DumpPart RefuseTooMuch(ReadOnlySpan<byte> line) =>
        Refuse(line, $"The entry holds more than {EntryBuilder.MaxTextBytes / (1 << 20)} MiB of text. Break it into several.");

    // The lines around a refused one are read as if it were not there.
    private DumpPart.NotUnderstood Refuse(ReadOnlySpan<byte> line, string message)
    {
        ledger.Problem++;
        return new DumpPart.NotUnderstood(new ImportProblem(_number, message, Utf8Text.OfProblem(line)));
    }
}
