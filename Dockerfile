FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -B -ntp -q dependency:go-offline
COPY processes ./processes
COPY forms ./forms
COPY src ./src
RUN mvn -B -ntp -q package -DskipTests -Dspotless.check.skip

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /kinerja kinerja
USER kinerja
WORKDIR /kinerja
# A volume mounted here takes its owner from it.
RUN mkdir -m 700 survey-keys
COPY --from=build /build/target/kinerja-*.jar kinerja.jar
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "kinerja.jar"]
