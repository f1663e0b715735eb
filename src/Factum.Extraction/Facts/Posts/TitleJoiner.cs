using System;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Joins the nouns of one title ("chief executive officer"), each of which evokes a position, to one fact.</summary>
internal static class TitleJoiner
{
    // How many facts of the sentence before may be passed over: a sentence without end costs no more than a text of sentences.
    private const int Reach = 64;

    /// <summary>Joins positions of one holder whose titles touch.</summary>
    public static void Join(string text, PlainList<FactDraft> drafts)
    {
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            if (drafts[i].Kind.Name != "Position" || drafts[i].Of("Holder") is not Filler holder || drafts[i].Of("Title") is not Filler title) continue;
            for (int j = i - 1; j >= 0 && j >= i - Reach && drafts[j].Sentence == drafts[i].Sentence; j--)
            {
                FactDraft other = drafts[j];
                if (other.Kind.Name != "Position" || other.Of("Holder") is not Filler same || !FactDraft.Same(holder, same) || other.Of("Title") is not Filler known) continue;
                if (Math.Max(title.Range.Start, known.Range.Start) - Math.Min(title.Range.End, known.Range.End) > 1) continue;
                TextRange joined = new(Math.Min(title.Range.Start, known.Range.Start), Math.Max(title.Range.End, known.Range.End));
                other.Arguments.RemoveAll(argument => argument.Role == "Title");
                other.Add("Title", new Filler(FillerKind.Text, -1, joined.Of(text), joined));
                if (drafts[i].Of("Organization") is Filler organization) TakeNearer(other, organization, joined);
                other.Patron ??= drafts[i].Patron;
                drafts.RemoveAt(i);
                break;
            }
        }
    }

    // "Norbury Group chairman X": the body beside the title rather than the firm under discussion.
    private static void TakeNearer(FactDraft office, Filler body, TextRange title)
    {
        if (office.Of("Organization") is Filler known)
        {
            if (body.Kind != FillerKind.Entity || Distance(known.Range, title) <= Distance(body.Range, title)) return;
            office.Arguments.RemoveAll(static argument => argument.Role == "Organization");
        }

        office.Add("Organization", body);
    }

    private static int Distance(TextRange one, TextRange other) => Math.Max(0, Math.Max(one.Start, other.Start) - Math.Min(one.End, other.End));
}
