#pragma once

#include "queue/presence.h"
#include "ui/async/job.h"
#include "ui/debtor/caseview.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

class QLayout;

namespace trato::ui {

class Avatar;
class Banner;
struct Chip;
class ChannelStrip;
class ChipLabel;
class FactStrip;
struct Fact;
class IconButton;
class Label;
class RuleTrace;

/// Who, how much, how late, what was promised, what happens next by itself; may I talk now, and where, and why not.
/// Amounts are hidden until the right party is confirmed (Ctrl+E), and folded away in care cases.
class CaseHeader final : public Surface {
    Q_OBJECT

public:
    explicit CaseHeader(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void showCase(const OpenCase& openCase);
    void refresh();
    /// The keyboard goes to the channels: arrows or digits choose.
    void focusChannels();

    /// A low window: two lines, and the rest is laid over the timeline when it is asked for.
    void setLow(bool low);
    void setUnfolded(bool unfolded);
    /// A narrow window: buttons that bring what is folded away.
    void setFolded(bool queue, bool panels);

    /// Who else is at this case: small pictures beside the turn.
    void setOthers(const std::vector<queue::Present>& others);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void channelChosen(trato::Channel channel, const QString& handle);
    /// By its digit: the next thing is to write there.
    void channelPicked();
    void caseLoaded(const trato::ui::OpenCase& openCase);
    /// Another person has the turn, since when; empty: nobody else has.
    void turnKnown(const QString& holder, trato::Instant since);

private:
    void buildLayout();
    QLayout* buildFirst();
    Surface* buildDetails();
    void placeDetails();
    void showSummary(const std::vector<Fact>& facts);
    void showCare();
    /// Nothing is known of the new case but what the queue knew.
    void await();
    void show(Result<CaseView> view);
    void showIdentity();
    void showBaton();
    [[nodiscard]] Chip machineChip() const;
    void tellTurn();
    void showFacts();
    void showChannels();
    void chooseChannel(Channel channel);
    void showTrace(Channel channel);
    void confirm();
    void openMore();
    [[nodiscard]] QString whenConfirmed() const;
    [[nodiscard]] std::vector<Fact> factsOf(int width) const;
    [[nodiscard]] QString openNote() const;

    DeskContext m_context;
    OpenCase m_case;
    CaseView m_view;
    Job m_loading;
    Banner* m_careBanner;
    Label* m_name;
    IconButton* m_toQueue;
    IconButton* m_toPanels;
    IconButton* m_unfold;
    Label* m_summary;
    Label* m_second;
    IconButton* m_identityGlyph;
    Label* m_identity;
    Label* m_rest;
    IconButton* m_more;
    ChipLabel* m_baton;
    ChipLabel* m_machine;
    std::vector<Avatar*> m_others;
    FactStrip* m_facts;
    ChannelStrip* m_channels;
    RuleTrace* m_trace = nullptr; ///< made when first asked for
    Surface* m_details;
    bool m_low = false;
};

} // namespace trato::ui
