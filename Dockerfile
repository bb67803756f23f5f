# The product for production: chat tokens, PostgreSQL and Redis are given from outside (docker-compose.yml).
# The sandbox is not in it: that is for a machine of one's own, `npm start`.
FROM node:24-bookworm-slim

ENV NODE_ENV=production
WORKDIR /lotse

# Optional packages are a Node for machines that have an older one, and a faster decoder that Lotse does not need.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force

COPY scripts ./scripts
COPY migrations ./migrations
COPY vocabulary ./vocabulary
COPY prompts ./prompts
COPY locales ./locales
COPY src ./src

# Reachable from outside the container; what may reach it is decided by the ports that are published.
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir -m 700 /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000

# 200 only once intake, database, queue and a worker's heartbeat work.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "--import", "./scripts/check-node.mjs", "src/main.ts"]
