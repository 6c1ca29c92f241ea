#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/timeline/timelineacts.h"

#include <QObject>

class QWidget;

namespace trato::ui {

class MediaViewer;
class SoundSession;
class TimelineDelegate;
class TimelineModel;

/// What is heard and looked at from the timeline. Viewer, player and their libraries are made when first needed.
class TimelineMedia final : public QObject {
    Q_OBJECT

public:
    TimelineMedia(const DeskContext& context, TimelineModel& model, TimelineDelegate& delegate, QWidget* view);

    /// False for what is not its matter.
    bool press(const TimelineRow& row, RowAct act);
    void seekAlong(const TimelineRow& row, int file, double along);
    void seekLetter(const TimelineRow& row, int letter);
    void seekBy(const TimelineRow& row, int seconds);
    /// Words of the transcript on or back from the one that is heard; from the first where nothing is.
    void seekWord(const TimelineRow& row, int words);
    /// Another case: what was heard falls silent.
    void stop();
    /// The pictures of an e-mail that lie elsewhere are counted when it is unfolded.
    void countPictures(const TimelineRow& row);
    void fetchThumbnail(const QString& sha256);

    [[nodiscard]] MediaViewer* viewer();
    [[nodiscard]] const SoundSession& sound() const { return *m_sound; }

Q_SIGNALS:
    /// Something of this row is painted anew.
    void rowChanged(qint64 row);

private:
    void play(const TimelineRow& row, int file, qint64 from);
    void opened(const TimelineRow& row, int file, qint64 from, const Result<QByteArray>& bytes);
    void measure(const timeline::Media& file, const QByteArray& bytes);
    void tell();
    void openFile(const timeline::Media& file);
    void saveFile(const timeline::Media& file);
    void openMail(const TimelineRow& row, bool remoteImages);
    void openOriginal(const TimelineRow& row);
    void openText(const TimelineRow& row);
    void playFrom(const TimelineRow& row, qint64 milliseconds);
    [[nodiscard]] bool isHeard(const TimelineRow& row, int file) const;

    DeskContext m_context;
    TimelineModel& m_model;
    TimelineDelegate& m_delegate;
    QWidget* m_view;
    SoundSession* m_sound;
    MediaViewer* m_viewer = nullptr;
    qint64 m_row = 0;
    int m_file = 0;
    qint64 m_from = 0;
};

} // namespace trato::ui
