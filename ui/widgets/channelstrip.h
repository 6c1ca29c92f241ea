#pragma once

#include "base/channel.h"
#include "ui/widgets/lookwidget.h"

#include <vector>

class QButtonGroup;

namespace trato::ui {

/// May I talk to this person there, now?
enum class ChannelAccess {
    Open,        ///< ✓
    Closed,      ///< padlock: the policy forbids it until the next instant
    Unsupported, ///< dash: no address, or the number can't
    Silenced     ///< bars: care, the machine is silent
};

struct ChannelCell {
    Channel channel = Channel::WhatsApp;
    ChannelAccess access = ChannelAccess::Open;
    /// "Livre até sex 14:01", "3 de 3 · seg 23/11 8:00"
    QString reason;
    friend bool operator==(const ChannelCell&, const ChannelCell&) = default;
};

/// The name as the interface writes it: WhatsApp, Telefone, E-mail…
QString channelTitle(Channel channel);

/// The header's six cells: channel, whether, why and until when. One stop for Tab, ← → or a digit choose; a group of
/// radio buttons to screen readers. Enter on the chosen cell asks for the rule trace.
class ChannelStrip : public LookWidget {
    Q_OBJECT

public:
    explicit ChannelStrip(const Look& look, QWidget* parent = nullptr);

    void setCells(std::vector<ChannelCell> cells);
    void setCurrent(Channel channel);
    [[nodiscard]] std::optional<Channel> current() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// Below 560 px (at 100 %) the cells stand in two rows of three.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Chosen by the user as the composer's channel.
    void chosen(trato::Channel channel);
    void traceRequested(trato::Channel channel);
    /// A digit chose: there is nothing more to look at here.
    void picked();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    void placeCells();
    [[nodiscard]] int rowsFor(int width) const;

    std::vector<ChannelCell> m_cells;
    QButtonGroup* m_group;
};

} // namespace trato::ui
