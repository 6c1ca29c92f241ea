#include "ui/timeline/timelineacts.h"

#include "ui/timeline/words.h"

namespace trato::ui {

namespace {

void addFileActs(const TimelineRow& row, std::vector<RowAct>& acts)
{
    for (int i = 0; i < static_cast<int>(row.files.size()); ++i) {
        const timeline::Media& file = row.files[static_cast<size_t>(i)];
        if (file.state != timeline::MediaState::Stored)
            continue;
        switch (fileKindOf(file)) {
        case FileKind::Sound:
            acts.push_back({Act::Play, i});
            acts.push_back({Act::Speed, i});
            break;
        case FileKind::Picture:
        case FileKind::Pages: acts.push_back({Act::Open, i}); break;
        case FileKind::Other: acts.push_back({Act::Save, i}); break;
        }
    }
}

void addTroubleActs(const TimelineRow& row, std::vector<RowAct>& acts)
{
    if (row.trouble == Trouble::Failed && row.mayGoAgain)
        acts.push_back({Act::Resend});
    if (row.trouble == Trouble::Failed || row.trouble == Trouble::Refused)
        acts.push_back({Act::OtherChannel});
    if (row.trouble == Trouble::Waiting && row.isHuman)
        acts.push_back({Act::Edit});
    if (!row.localKey.isEmpty())
        acts.push_back({Act::Cancel});
}

} // namespace

std::vector<RowAct> actsOf(const TimelineRow& row)
{
    std::vector<RowAct> acts;
    if (row.kind == RowKind::Mail)
        acts.push_back({Act::Unfold});
    const bool open = row.kind != RowKind::Mail || row.unfolded;
    if (row.kind == RowKind::Mail && open && row.hasHtml && row.inbox.isValid()) {
        acts.push_back({Act::ShowFormatted});
        if (row.blockedImages > 0)
            acts.push_back({Act::ShowImages});
    }
    if (open)
        addFileActs(row, acts);
    if (open && (row.length > 0 || (row.kind == RowKind::Call && !row.text.isEmpty())))
        acts.push_back({Act::ShowAll});
    if (row.inbox.isValid() && ((row.kind == RowKind::Mail && open) || row.eventKind == QStringLiteral("unsupported")))
        acts.push_back({Act::Original});
    addTroubleActs(row, acts);
    return acts;
}

QString actText(const TimelineRow& row, RowAct act)
{
    switch (act.act) {
    case Act::Play: return TimelineWords::tr("Play");
    case Act::Speed: return TimelineWords::tr("Speed");
    case Act::Open: return TimelineWords::tr("Open");
    case Act::Save: return TimelineWords::tr("Save…");
    case Act::ShowAll:
        return row.kind == RowKind::Call ? TimelineWords::tr("Transcript") : TimelineWords::tr("Show all");
    case Act::Unfold: return row.unfolded ? TimelineWords::tr("Close") : TimelineWords::tr("Open");
    case Act::ShowFormatted: return TimelineWords::tr("As it was written");
    case Act::ShowImages: return TimelineWords::tr("Show");
    case Act::Original:
        return row.kind == RowKind::Mail ? TimelineWords::tr("see the original (.eml)")
                                         : TimelineWords::tr("See the original");
    case Act::Resend: return TimelineWords::tr("Send again");
    case Act::OtherChannel: return TimelineWords::tr("Change channel");
    case Act::Edit: return TimelineWords::tr("Edit");
    case Act::Cancel: return TimelineWords::tr("Cancel");
    case Act::None: break;
    }
    return {};
}

} // namespace trato::ui
