#pragma once

#include "ui/theme/look.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace trato::ui {

/// One card: what is paid, how, and how likely it is kept.
struct OfferCard {
    int number = 0;
    /// "R$ 300,00 + 10 × R$ 348,17"
    QString title;
    /// "total R$ 3.781,70 · cabe no que disse"
    QString note;
    /// Tenths of a percent; below 0: too few observations to say.
    int kept = 0;
    bool needsApproval = false;

    friend bool operator==(const OfferCard&, const OfferCard&) = default;
};

class OfferModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<OfferCard> cards);
    [[nodiscard]] const std::vector<OfferCard>& cards() const { return m_cards; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OfferCard> m_cards;
};

class OfferDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    OfferDelegate(const Look& look, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of a card so wide.
    [[nodiscard]] int heightOf(const OfferCard& card, int width) const;

private:
    [[nodiscard]] QRect wordsOf(const QRect& box) const;
    [[nodiscard]] QStringList noteLines(const OfferCard& card, const QRect& box) const;

    const Look& m_look;
};

/// The offers of the negotiation panel. Arrows choose, Enter takes; as tall as its cards.
class OfferList : public QListView {
    Q_OBJECT

public:
    explicit OfferList(const Look& look, QWidget* parent = nullptr);

    void setCards(std::vector<OfferCard> cards);
    void setChosen(int number);
    /// 0 when none is.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_look.px(200), sizeHint().height()}; }

Q_SIGNALS:
    /// By the user.
    void offerChosen(int number);
    void offerActivated(int number);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    const Look& m_look;
    OfferModel* m_model;
    bool m_setting = false;
};

} // namespace trato::ui

Q_DECLARE_METATYPE(trato::ui::OfferCard)
