#pragma once

#include "supervision/channelaccounts.h"
#include "ui/supervisor/delegates.h"
#include "ui/widgets/chip.h"

namespace trato::ui {

/// One of our accounts at a provider, as a line of the list.
struct AccountRow {
    supervision::ChannelAccount account;

    [[nodiscard]] QString key() const { return account.known.provider + u'/' + account.known.name; }
    [[nodiscard]] supervision::AccountKey accountKey() const { return {account.known.provider, account.known.name}; }
    [[nodiscard]] Chip health() const;
    /// Why it is so: who paused it, what is wrong, how far behind it is; empty while it works.
    [[nodiscard]] QString why(Instant now) const;
    /// "Meta · 105900000000001"
    [[nodiscard]] QString identity() const;
    /// "1,203 for later · 2 in doubt"; empty: neither.
    [[nodiscard]] QString waitsBesides() const;
    [[nodiscard]] QString spoken(Instant now) const;
};

/// The provider as people call it.
QString providerTitle(const QString& provider);
/// Until when it rests: "tries again at 10:32", "after 4 failures in a row".
QString limitText(const supervision::ChannelAccount& account, Instant now);

struct AccountColumns {
    QRect account, health, waiting, today, event;

    static AccountColumns of(const Look& look, const QRect& rect);
};

class AccountHead final : public LookWidget {
    Q_OBJECT

public:
    explicit AccountHead(const Look& look, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

class AccountDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void paintToday(QPainter& painter, const QRect& first, const QRect& second, const AccountRow& row) const;
};

/// A heading, or a message that failed by the account or waits for it.
struct AccountMessageRow {
    QString head = {};
    supervision::AccountMessage message = {};
    bool failed = false;

    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isHead() const { return !head.isEmpty(); }
    /// Why it failed or waits.
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString spoken() const;
};

std::vector<AccountMessageRow> accountMessageRows(const supervision::AccountDetail& detail);

class AccountMessageDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
};

} // namespace trato::ui
